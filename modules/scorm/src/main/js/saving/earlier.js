// What this device could not send of the learner's attempts before this one: where each launch begins a new attempt, no page
// of theirs comes again to do it.
import { Saver } from './saver.js';
import { openStore } from './store.js';

const PATIENCE = 60_000;

/**
 * @param {{commit: string, earlier?: Array<{id: string, grant: string, seal: string, revision: number, last: string}>}} boot
 * @param {{open?: (seal: string) => Promise<object>, locks?: LockManager, fetch?: typeof fetch, clock?: object}} [tools] of the browser
 */
export async function sendEarlier(boot, { open = (seal) => openStore(globalThis.indexedDB, seal), locks = globalThis.navigator?.locks, ...tools } = {}) {
  for (const { id, seal, grant, revision, last } of boot.earlier ?? []) {
    const send = async () => {
      const store = await open(seal);
      if (!(await store.get(id).catch(() => undefined))?.unsent) return;
      const saver = new Saver({ attempt: id, grant, commit: boot.commit, revision, last }, { store, ...tools });
      await saver.restore();
      await saver.drain(PATIENCE);
      await saver.forget();
    };
    // A page that still plays it sends by itself.
    await (locks ? locks.request(`rtc-scorm-${id}`, { ifAvailable: true }, (lock) => (lock ? send() : undefined)) : send());
  }
}
