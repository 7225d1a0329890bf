// Packages run on the origin of the player, so that their pages can read and write what it keeps on the device. It is
// kept sealed (ChaCha20-Poly1305, RFC 8439, behind its nonce): who was not given a record's secret by the server neither
// reads it nor makes one up. The server can open what it is sent of it (`commit/Seal.java`).
import { chacha20poly1305 } from '@noble/ciphers/chacha';
import { sha256 } from '@noble/hashes/sha2';

const NONCE = 12;
const utf8 = new TextEncoder();
const keyOf = (secret) => sha256(utf8.encode(`rtc-scorm key ${secret}`));

/** At once, not in a promise: a page that goes away has no time. @returns {Uint8Array} */
export function seal(secret, value) {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  const text = chacha20poly1305(keyOf(secret), nonce).encrypt(utf8.encode(JSON.stringify(value)));
  const sealed = new Uint8Array(NONCE + text.length);
  sealed.set(nonce);
  sealed.set(text, NONCE);
  return sealed;
}

/** @returns {any} undefined where it was not sealed with that secret */
export function unseal(secret, sealed) {
  try {
    const text = chacha20poly1305(keyOf(secret), sealed.subarray(0, NONCE)).decrypt(sealed.subarray(NONCE));
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return undefined;
  }
}

/** A name for what belongs to a secret, which does not tell it. */
export function nameOf(secret) {
  return [...sha256(utf8.encode(`rtc-scorm name ${secret}`))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
