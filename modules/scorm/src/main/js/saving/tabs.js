// One page at a time plays an attempt on this device: the newest one. The one before saves, and stops.

const PATIENCE = 2000;

/**
 * @param {string} attempt
 * @param {() => Promise<void>} onAsked another page wants to go on: keep what there is, and write no more
 * @param {() => void} onStolen another page has gone on: write no more, not even on this device
 * @param {{locks?: LockManager, Channel?: typeof BroadcastChannel}} [tools] of the browser; without them pages do not know of each other
 * @returns {Promise<void>} when no other page writes
 */
export async function takeOver(attempt, { onAsked, onStolen }, { locks = globalThis.navigator?.locks, Channel = globalThis.BroadcastChannel } = {}) {
  if (!locks || !Channel) return;
  const name = `rtc-scorm-${attempt}`;
  const channel = new Channel(name);
  if (!(await hold(locks, name, { ifAvailable: true }, onStolen))) {
    const gone = new Promise((resolve) => { channel.onmessage = ({ data }) => { if (data === 'gone') resolve(); }; });
    channel.postMessage('asked');
    await Promise.race([gone, new Promise((resolve) => { setTimeout(resolve, PATIENCE); })]);
    await hold(locks, name, { steal: true }, onStolen);
  }
  channel.onmessage = async ({ data }) => {
    if (data !== 'asked') return;
    await onAsked();
    channel.postMessage('gone');
    channel.close();
  };
}

/** Whether the lock was had; it is held until the page goes. */
const hold = (locks, name, options, onStolen) => new Promise((resolve) => {
  let held = false;
  locks.request(name, options, (lock) => {
    held = Boolean(lock);
    resolve(held);
    return lock ? new Promise(() => {}) : undefined;
  }).catch(() => (held ? onStolen() : resolve(true))); // a browser that gives no locks is no reason not to play
});
