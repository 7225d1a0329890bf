// Names for commits, by which the server and other pages of this device know them.

const KEY = 'rtc-scorm-device';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LETTERS = { device: 21, commit: 22 };

const random = (letters) => [...crypto.getRandomValues(new Uint8Array(letters))].map((byte) => ALPHABET[byte & 63]).join('');

/** @returns {string} the same for all pages of this browser; of one that keeps nothing, of this page */
export function deviceOf(storage = () => globalThis.localStorage) {
  try {
    const kept = storage().getItem(KEY);
    if (kept?.length === LETTERS.device) return kept;
    const made = random(LETTERS.device);
    storage().setItem(KEY, made);
    return made;
  } catch {
    return random(LETTERS.device);
  }
}

/** 43 letters that begin with the device. */
export const nameOf = (device) => device + random(LETTERS.commit);
