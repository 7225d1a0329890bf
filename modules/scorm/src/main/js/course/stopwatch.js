/** Time since the start of an activity, for SCOs that do not tell theirs. */
export class Stopwatch {
  #since = Date.now();

  /** @param {number} told seconds, as the SCO told; 0 when it did not */
  seconds(told) {
    return told || Math.round((Date.now() - this.#since) / 1000);
  }
}
