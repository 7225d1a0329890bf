// Plays a course: brings the parts together. The course decides what runs, the run-time speaks with the
// SCO, the saver keeps what comes of it, the view shows it.
import { Farewell, PLACES } from './farewell.js';
import { LastWord } from './last-word.js';
import { Showing } from './showing.js';

const AUTOSAVE = 10_000;
const HEARTBEAT = 60_000; // time counts even where the SCO says nothing
const KEEP = 300; // how soon the device has what a SCO sets
const TURN = 3000; // how soon content that turns a page speaks there, if it does
const CONTROLS = 1000; // how soon the controls follow what a SCO sets

export class Player {
  #sco = null; #dirty = false; #busy = false; #asked = null; #leaving = false; #ended = false; #saved = false; #over = false;

  /** @param {{boot: object, course: object, runtime: object, saver: object, view: object, texts: object,
   * forget?: () => Promise<void>}} parts forget: the device need not keep this attempt any longer */
  constructor({ boot, course, runtime, saver, view, texts, forget = async () => {} }) {
    Object.assign(this, { boot, course, runtime, saver, view, texts });
    this.showing = new Showing({ boot, course, view, texts });
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
    document.addEventListener('visibilitychange', () => { if (document.hidden) this.#save(); });
    setInterval(() => { if (this.#dirty) this.#save(); }, AUTOSAVE);
    setInterval(() => { if (this.#sco?.state === 'running' && !document.hidden) this.#save(); }, HEARTBEAT);
    // Content that was made for a window of its own closes it when it is done.
    window.close = () => { setTimeout(() => this.ask('suspendAll'), 0); };
    this.#apply(this.course.start());
  }

  /** An earlier page ended the attempt and could not say so: now it is said, and nothing runs. */
  async finish() {
    this.#ended = true;
    this.view.close();
    addEventListener('online', () => this.saver.retry());
    await this.farewell.drain();
    await this.#say({ reason: 'finished', ended: true });
  }

  /** The learner asks. What the learner asks for goes before what the SCO asks for on its way out. */
  async ask(request, target) {
    if (this.#busy || this.#over || PLACES[this.saver.status]) return;
    if (request === 'exitAll' && !confirm(this.texts.exitAllConfirm)) return;
    this.#busy = true;
    this.#asked = { request, target };
    try {
      // What has not begun to speak may do so on its way out, and speaks for the part that it belongs to.
      if (this.#sco && this.#sco.state !== 'ended') await this.#takeAway(request);
      const last = request === 'suspendAll' && this.lastWord.after(this.#sco);
      await this.#apply(this.course.request(last || request, target), request);
    } finally {
      this.#busy = false;
      this.#asked = null;
    }
  }

  async #takeAway(request) {
    await this.view.stage.clear();
    if (/^abandon/.test(request ?? '')) this.#sco = null;
    this.#sco?.end();
    this.#sco = null;
    delete window[this.runtime.apiName];
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
    this.#save(false);
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
    this.#sco = this.course.sco = this.#open(this.course.launch());
    this.refresh();
    this.showing.show(item);
  }

  #open(launch, onStart = () => {}) {
    const sco = this.runtime.open(launch, {
      onStart: () => { this.view.stage.began(); onStart(sco); },
      onChange: () => { this.#dirty = true; this.#keepSoon(); this.refreshSoon(CONTROLS); },
      onCommit: () => { this.#save(); this.refreshSoon(); },
      onTerminate: () => this.#terminated(sco),
    });
    window[this.runtime.apiName] = sco.api;
    return sco;
  }

  /** Content that has said its last word turns to another page of its own. It may begin to speak again there. */
  turned() {
    if (this.#sco?.state !== 'ended' || this.#busy || this.#leaving || this.#over) return;
    this.#open(this.course.relaunch(), (sco) => {
      this.course.restart();
      this.#sco = this.course.sco = sco;
    });
  }

  #terminated(sco) {
    if (sco !== this.#sco) return;
    const follow = this.course.terminate(sco.report(), sco.values());
    if (!follow || this.#asked || this.#leaving || this.#busy) {
      this.#save(false, true);
      this.refreshSoon();
    } else if (follow.pause || (follow.unasked && this.view.stage.turns)) {
      this.#save(false, true);
      this.refreshSoon();
      this.lastWord.wait(sco, follow.request, follow.pause ?? TURN, (request) => { if (sco === this.#sco && !this.#busy) this.#follow(request); });
    } else this.#follow(follow.request, follow.target);
  }

  // What the SCO asked for with its last word is saved together with that word; what is to be shown waits for the call to return.
  #follow(request, target) {
    this.#busy = true;
    const outcome = this.course.request(request, target);
    this.#save(false, true);
    setTimeout(() => this.#apply(outcome, request).finally(() => { this.#busy = false; }), 0);
  }

  // Who goes before a finished course of one item has closed by itself has ended it too.
  #endNow() {
    const request = this.lastWord.after(this.#sco);
    if (request && !this.#busy) this.course.request(request);
  }

  #record() {
    if (this.#sco?.state === 'running') this.course.record(this.#sco.report(), this.#sco.values());
  }

  #save(record = true, left = false) {
    this.#dirty = false;
    if (record) this.#record();
    this.saver.update(this.course.state(), this.course.summary(), this.#ended || this.course.ended);
    if (this.#leaving) this.saver.leave();
    else this.saver.flush(left);
  }

  // What was set and not yet committed outlives a browser that is killed.
  #keepSoon() {
    this.keepTimer ??= setTimeout(() => {
      this.keepTimer = undefined;
      if (this.#dirty && !this.#ended) this.#keep();
    }, KEEP);
  }

  #keep() {
    this.#record();
    this.saver.update(this.course.state(), this.course.summary(), this.#ended || this.course.ended);
  }

  #leave() {
    this.#leaving = true;
    this.view.stage.leave();
    this.#endNow();
    this.#keep();
    this.saver.leave();
  }

  /** Another page of this device goes on: what there is stays on the device for it, unless it went on already. */
  async handOver(keep = true) {
    if (keep) this.#keep();
    await this.saver.handOver(keep);
  }

  async #end(reason, request) {
    this.#over = true;
    this.#ended = this.course.ended;
    this.#dirty = false;
    this.saver.update(this.course.state(), this.course.summary(), this.#ended);
    this.view.close();
    await this.farewell.drain();
    await this.#takeAway();
    await this.#say({ reason, ended: this.#ended, back: !this.#ended && request === 'suspendAll' });
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
      this.#sco = null;
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
    const state = PLACES[status] ?? (this.#ended && status === 'saved' ? 'ended' : status === 'review' || shown === 'running' ? 'running' : status);
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
      if (!this.#busy && !this.#ended) this.refresh();
    }, pause);
  }
}
