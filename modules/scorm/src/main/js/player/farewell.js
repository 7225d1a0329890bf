// The end of a visit: what is unsent is sent, the device forgets, and the learner reads how it stands and is led back.

/** States of saving in which nothing more is played, and what the page is then. */
export const PLACES = { elsewhere: 'error', expired: 'error', reset: 'error', refused: 'error' };

const GOODBYE = 2500;
const DRAIN = 5000;
const A_WHILE = 400;

export class Farewell {
  /** The learner is led back by us. */
  leads = false;
  /** Somebody leads elsewhere already. */
  going = false;
  #waiting = null;

  constructor({ boot, course, saver, view, texts, forget }) {
    Object.assign(this, { boot, course, saver, view, texts, forget });
  }

  /** Sends what is unsent; where that takes a while, the empty place says so. */
  async drain() {
    const { saving } = this.texts;
    const soon = setTimeout(() => { if (!this.view.stage.shows) this.view.panel('saving', { title: saving.saving, back: false }); }, A_WHILE);
    await this.saver.drain(DRAIN);
    clearTimeout(soon);
  }

  /** @param {{reason: string, ended: boolean, back?: boolean}} how back: the learner asked to leave */
  async say(how) {
    if (PLACES[this.saver.status]) return;
    this.#waiting = this.saver.unsent ? how : null;
    await this.forget();
    if (how.back && !this.saver.unsent) this.#goBackSoon();
    this.#words(how);
  }

  /** What was unsent when it was said has arrived: on a slow line, or when that was back. */
  async arrived() {
    if (this.#waiting && !this.saver.unsent) await this.say(this.#waiting);
  }

  // Who asked to leave reads that all is saved, and is led back.
  #goBackSoon() {
    this.leads = true;
    setTimeout(() => { if (!this.going) location.assign(this.boot.exit); }, GOODBYE);
  }

  #words({ reason, ended: over }) {
    const { ended, suspended, broken } = this.texts;
    const pending = !this.saver.unsent ? '' : this.saver.kept ? ended.pending : this.texts.storage;
    const { score, success, completion } = this.course.summary();
    // Much content can always be opened again where it was left, also when all has been done.
    if (reason === 'empty') this.view.panel('alert', { title: broken.title, lines: [broken.empty] });
    else if (!over && completion !== 'completed') this.view.panel('leave', { title: suspended.title, lines: [pending || suspended.text] });
    else {
      const percent = score?.scaled ?? null;
      this.view.panel('completed', { title: ended.title, lines: [
        [percent === null ? '' : ended.score.replace('{score}', new Intl.NumberFormat(this.boot.lang).format(Math.round(percent * 1000) / 10)),
          ended[success] ?? ''].filter(Boolean).join('. '), pending || ended.text] });
    }
  }
}
