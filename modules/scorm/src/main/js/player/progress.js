// What the SCO that runs has told goes to the course and from there to the saver: when it commits, now and then, and on the way out.

const AUTOSAVE = 10_000;
const HEARTBEAT = 60_000; // time counts even where the SCO says nothing
const KEEP = 300; // how soon the device has what a SCO sets

export class Progress {
  /** The SCO that runs. */
  sco = null;
  /** The attempt is over. */
  ended = false;
  /** The page goes. */
  leaving = false;
  #dirty = false;

  constructor({ course, saver }) {
    Object.assign(this, { course, saver });
  }

  start() {
    document.addEventListener('visibilitychange', () => { if (document.hidden) this.save(); });
    setInterval(() => { if (this.#dirty) this.save(); }, AUTOSAVE);
    setInterval(() => { if (this.sco?.state === 'running' && !document.hidden) this.save(); }, HEARTBEAT);
  }

  // What was set and not yet committed outlives a browser that is killed.
  changed() {
    this.#dirty = true;
    this.keepTimer ??= setTimeout(() => {
      this.keepTimer = undefined;
      if (this.#dirty && !this.ended) this.keep();
    }, KEEP);
  }

  /** @param {boolean} [left] the learner leaves a part, or the page */
  save(record = true, left = false) {
    this.#dirty = false;
    this.keep(record);
    if (this.leaving) this.saver.leave();
    else this.saver.flush(left);
  }

  /** On the device alone. */
  keep(record = true) {
    if (record && this.sco?.state === 'running') this.course.record(this.sco.report(), this.sco.values());
    this.saver.update(this.course.state(), this.course.summary(), this.ended || this.course.ended);
  }
}
