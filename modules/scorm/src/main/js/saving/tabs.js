// One page at a time plays an attempt on this device: the newest one. The one before keeps what it has, and stops.

const PATIENCE = 2000;
const HEARING = 300; // that long an older page takes to write down what it has

/**
 * @param {string} attempt
 * @param {() => Promise<void>} onAsked another page wants to go on: keep what there is, and write no more
 * @param {() => void} onStolen another page has gone on: write no more, not even on this device
 * @param {{locks?: LockManager, Channel?: typeof BroadcastChannel, patience?: number}} [tools] of the browser; without a channel pages do not know of each other
 * @returns {Promise<void>} when no other page writes
 */
export async function takeOver(attempt, { onAsked, onStolen }, { locks = globalThis.navigator?.locks, Channel = globalThis.BroadcastChannel,
  patience = PATIENCE } = {}) {
  if (!Channel) return;
  const name = `rtc-scorm-${attempt}`;
  const channel = new Channel(name);
  let release;
  const hold = (options) => new Promise((resolve) => {
    let held = false;
    locks.request(name, options, (lock) => {
      held = Boolean(lock);
      resolve(held);
      return held ? new Promise((done) => { release = done; }) : undefined;
    }).catch(() => (held ? onStolen() : resolve(false)));
  });
  if (!locks) { // on an address without https
    channel.postMessage('asked');
    await new Promise((resolve) => { setTimeout(resolve, Math.min(patience, HEARING)); });
  } else if (!(await hold({ ifAvailable: true }))) {
    channel.postMessage('asked');
    // A page that hears it lets go, and so does one that is just being loaded anew; one that sleeps does not.
    if (!(await hold({ signal: AbortSignal.timeout(patience) }))) await hold({ steal: true });
  }
  channel.onmessage = async () => {
    channel.close();
    await onAsked();
    release?.();
  };
}

/** Of a page to play: another one may take it before this one has all that it needs. */
export class Turn {
  #player; #lost = false;
  hooks = { onAsked: () => this.#lose(true), onStolen: () => this.#lose(false) };

  /** @returns {Promise<boolean>} whether the player may begin; else it says where the material is open */
  async begins(player) {
    this.#player = player;
    if (this.#lost) await player.handOver(false);
    return !this.#lost;
  }

  async #lose(keep) {
    this.#lost = true;
    await this.#player?.handOver(keep);
  }
}
