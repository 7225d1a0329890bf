// What this device could not send of the learner's attempts before this one: where each launch begins a new attempt, no page
// of theirs comes again to do it. It goes as it is sealed, and the server opens it: so no package gets to save in another attempt.

const PAUSES = [0, 2000, 10_000, 60_000];
const PASSING = [0, 401, 404, 408, 425, 429];
const passing = (status) => PASSING.includes(status) || status >= 500;
const base64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/**
 * @param {{commit: string, grant: string, earlier?: string[]}} boot
 * @param {{store: object, locks?: LockManager, fetch?: typeof fetch, clock?: object}} tools of the browser
 */
export async function sendEarlier(boot, { store, locks = globalThis.navigator?.locks, fetch = globalThis.fetch.bind(globalThis), clock = globalThis }) {
  const send = async (attempt) => {
    const sealed = await store.unsent(attempt);
    if (!sealed) return;
    const body = () => JSON.stringify({ grant: boot.grant, earlier: attempt, sealed: base64(sealed) });
    for (const pause of PAUSES) {
      if (pause) await new Promise((resolve) => { clock.setTimeout(resolve, pause); });
      const status = await fetch(boot.commit, { method: 'POST', headers: { 'content-type': 'application/json' }, credentials: 'omit', body: body() })
        .then((response) => response.json().then(() => response.status, () => 0), () => 0);
      if (passing(status)) continue;
      if (status !== 413) await store.remove(attempt);
      return;
    }
  };
  for (const attempt of boot.earlier ?? []) {
    // A page that still plays it sends by itself.
    await (locks ? locks.request(`rtc-scorm-${attempt}`, { ifAvailable: true }, (lock) => (lock ? send(attempt) : undefined)) : send(attempt));
  }
}
