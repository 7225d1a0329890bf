// Plays a course: brings the parts together. The course decides what runs, the run-time speaks with the
// SCO, the saver keeps what comes of it, the view shows it.
import { Farewell, PLACES } from './farewell.js';
import { LastWord } from './last-word.js';
import { Progress } from './progress.js';
import { Showing } from './showing.js';

const TURN = 3000; // how soon content that turns a page speaks there, if it does
const CONTROLS = 1000; // how soon the controls follow what a SCO sets

export class Player {
  #busy = false; #asked = null; #wish = null; #saved = false; #over = false;

  /** @param {{boot: object, course: object, runtime: object, saver: object, view: object, texts: object,
   * forget?: () => Promise<void>}} parts forget: the device need not keep this attempt any longer */
  constructor({ boot, course, runtime, saver, view, texts, forget = async () => {} }) {
    Object.assign(this, { boot, course, runtime, saver, view, texts });
    this.showing = new Showing({ boot, course, view, texts });
    this.progress = new Progress({ course, saver });
    this.lastWord = new LastWord(view.stage);
    this.farewell = new Farewell({ boot, course, saver, view, texts, forget });
  }

  start() {
    addEventListener('pagehide', () => this.#leave());
    addEventListener('pageshow', ({ persisted }) => { if (persisted) location.reload(); });
    addEventListener('online', () => {
      this.saver.retry();
      this.showing.retry();
    });
    addEventListener('beforeunload', (event) => {
      const stay = this.saver.unsent && (this.saver.status === 'offline' || !this.saver.kept) && !this.farewell.leads;
      if (stay) event.preventDefault();
      this.farewell.going = !stay;
    });
    this.progress.start();
    // Content that was made for a window of its own closes it when it is done.
    window.close = () => { setTimeout(() => { if (!this.#busy) this.ask('suspendAll'); }, 0); };
    this.#apply(this.course.start());
  }

  /** An earlier page ended the attempt and could not say so: now it is said, and nothing runs. */
  async finish() {
    this.progress.ended = true;
    this.view.close();
    addEventListener('online', () => this.saver.retry());
    await this.farewell.drain();
    await this.#say({ reason: 'finished', ended: true });
  }

  /** The learner asks. What the learner asks for goes before what the SCO asks for on its way out. */
  async ask(request, target) {
    if (this.#over || PLACES[this.saver.status]) return;
    if (this.#busy) {
      if (/All$/.test(request)) this.#wish = request; // to leave is heard, once what comes is there
      return;
    }
    if (request === 'exitAll' && !confirm(this.texts.exitAllConfirm)) return;
    this.#busy = true;
    this.#asked = { request, target };
    try {
      // What has not begun to speak may do so on its way out, and speaks for the part that it belongs to.
      if (this.progress.sco && this.progress.sco.state !== 'ended' && await this.#takeAway(request, true) === false) return;
      const last = request === 'suspendAll' && this.lastWord.after(this.progress.sco);
      await this.#apply(this.course.request(last || request, target), request);
    } finally {
      this.#free();
    }
  }

  #free() {
    const wish = this.#wish;
    this.#busy = false;
    this.#asked = this.#wish = null;
    if (wish) this.ask(wish);
  }

  // False where content asked the learner, who would rather stay.
  async #takeAway(request, mayStay = false) {
    if (await this.view.stage.clear(mayStay) === false) return false;
    if (/^abandon/.test(request ?? '')) this.progress.sco = null;
    this.progress.sco?.end();
    this.progress.sco = null;
    delete window[this.runtime.apiName];
    return true;
  }

  /** @param {import('../course/package.js').Outcome} outcome */
  async #apply(outcome, request) {
    if (outcome.kind === 'deliver') await this.#deliver(outcome.item);
    else if (outcome.kind === 'end') return this.#end(outcome.reason, request);
    else if (outcome.kind === 'choose' || !this.view.stage.shows) {
      await this.#takeAway();
      this.#choose();
    } else {
      this.refresh();
      this.view.tell(this.texts.notNow);
    }
    this.progress.save(false);
  }

  #choose() {
    if (PLACES[this.saver.status]) return;
    const possible = this.course.contents().some(({ enabled }) => enabled) || this.course.controls().continue === 'enabled';
    const { choose, closed } = this.texts;
    if (possible) this.view.panel('contents', { title: choose.title, lines: [choose.text], back: false });
    else this.view.panel('locked', { title: closed.title, lines: [closed.text] });
    this.refresh();
    if (possible) this.view.openContents();
  }

  async #deliver(item) {
    await this.#takeAway();
    if (PLACES[this.saver.status]) return; // meanwhile it was said that nothing is saved any more
    this.progress.sco = this.course.sco = this.#open(this.course.launch());
    this.refresh();
    this.showing.show(item);
  }

  #open(launch, onStart = () => {}) {
    const sco = this.runtime.open(launch, {
      onStart: () => { this.view.stage.began(); onStart(sco); },
      onChange: () => { this.progress.changed(); this.refreshSoon(CONTROLS); },
      onCommit: () => { this.progress.save(); this.refreshSoon(); },
      onTerminate: () => this.#terminated(sco),
    });
    window[this.runtime.apiName] = sco.api;
    return sco;
  }

  /** Content that has said its last word turns to another page of its own. It may begin to speak again there. */
  turned() {
    if (this.progress.sco?.state !== 'ended' || this.#busy || this.progress.leaving || this.#over) return;
    this.#open(this.course.relaunch(), (sco) => {
      this.course.restart();
      this.progress.sco = this.course.sco = sco;
    });
  }

  #terminated(sco) {
    if (sco !== this.progress.sco) return;
    const follow = this.course.terminate(sco.report(), sco.values());
    if (!follow || this.#asked || this.progress.leaving || this.#busy) {
      this.progress.save(false, true);
      this.refreshSoon();
    } else if (follow.pause || (follow.unasked && this.view.stage.turns)) {
      this.progress.save(false, true);
      this.refreshSoon();
      this.lastWord.wait(sco, follow.request, follow.pause ?? TURN, (request) => { if (sco === this.progress.sco && !this.#busy) this.#follow(request); });
    } else this.#follow(follow.request, follow.target);
  }

  // What the SCO asked for with its last word is saved together with that word; what is to be shown waits for the call to return.
  #follow(request, target) {
    const outcome = this.course.request(request, target);
    this.#busy = true;
    this.progress.save(false, true);
    setTimeout(() => this.#apply(outcome, request).finally(() => this.#free()), 0);
  }

  // Who goes before a finished course of one item has closed by itself has ended it too.
  #endNow() {
    const request = this.lastWord.after(this.progress.sco);
    if (request && !this.#busy) this.course.request(request);
  }

  #leave() {
    this.progress.leaving = true;
    this.view.stage.leave();
    this.#endNow();
    this.progress.save();
  }

  /** Another page of this device goes on: what there is stays on the device for it, unless it went on already. */
  async handOver(keep = true) {
    if (keep) this.progress.keep();
    await this.saver.handOver(keep);
  }

  async #end(reason, request) {
    this.#over = true;
    this.progress.ended = this.course.ended;
    this.progress.keep(false);
    this.view.close();
    await this.farewell.drain();
    await this.#takeAway();
    await this.#say({ reason, ended: this.progress.ended, back: !this.progress.ended && request === 'suspendAll' });
  }

  async #say(how) {
    await this.farewell.say(how);
    this.#tell();
  }

  /** The saver tells how it stands. */
  saving(status) {
    if (status === 'saved') {
      this.#saved = true;
      this.farewell.arrived();
    }
    if (PLACES[status]) {
      delete window[this.runtime.apiName];
      this.progress.sco = null;
      const { title, text, go } = this.texts[status];
      const lost = !this.saver.kept && (status === 'expired' || status === 'refused');
      this.view.stage.clear().then(() => this.view.panel('alert', { title, lines: [lost ? this.texts.lost : text],
        action: go && { text: go, ...(status === 'elsewhere' ? { onclick: () => location.reload() } : { href: `${this.boot.exit}/play` }) } }));
      this.view.close();
    }
    this.#tell();
  }

  /** The saver tells whether the device keeps what is unsent. */
  keeping(kept) {
    this.view.tell(kept ? '' : this.texts.storage, !kept);
    this.#tell();
  }

  #tell() {
    const { status } = this.saver;
    const shown = status === 'saved' && !this.#saved ? 'running' : status === 'offline' && !this.saver.kept ? 'unkept' : status;
    const state = PLACES[status] ?? (this.progress.ended && status === 'saved' ? 'ended' : status === 'review' || shown === 'running' ? 'running' : status);
    this.view.state(state, shown);
  }

  refresh() {
    if (this.#over || PLACES[this.saver.status]) return;
    this.view.update(this.course, this.boot.package.title);
    this.#tell();
  }

  /** Once, however often it is asked for meanwhile. */
  refreshSoon(pause = 50) {
    if (this.soon && pause === CONTROLS) return;
    clearTimeout(this.soon);
    this.soon = setTimeout(() => {
      this.soon = undefined;
      if (!this.#busy && !this.progress.ended) this.refresh();
    }, pause);
  }
}
