/** In the place of the saver when a learner looks again, or around: nothing is kept. */
export class Unsaved {
  status = 'review';
  unsent = false;
  kept = true;
  constructor(state) { this.state = state ?? {}; }
  async restore() { return { state: this.state, dropped: false, ended: false, stale: false }; }
  update() {}
  flush() {}
  leave() {}
  retry() {}
  async drain() {}
  async handOver() {}
  async forget() { return true; }
}
