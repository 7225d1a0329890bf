// Time that an activity is shown, for SCOs that do not tell theirs. It is read now and then; a pause longer than
// that between two readings was no study: the lid was closed, or the device slept.

const LONGEST_PAUSE = 300_000;

export class Stopwatch {
  #millis = 0;
  #read;

  constructor(now = Date.now) {
    this.now = now;
    this.#read = now();
  }

  /** @param {number} told seconds, as the SCO told; 0 when it did not */
  seconds(told) {
    const now = this.now();
    this.#millis += Math.max(0, Math.min(now - this.#read, LONGEST_PAUSE));
    this.#read = now;
    return told || Math.round(this.#millis / 1000);
  }
}
