// Brings the state of the attempt to the server: asynchronous, in order, one request at a time, only
// what changed. The device keeps how things stand until all is answered; an answer means that it is on
// the server's disk.
import { deviceOf, nameOf } from './device.js';
import { arrivedOf, takeUp } from './take-up.js';
import { difference } from './merge-patch.js';

// A server that is just starting listens before it knows its application, and answers 404.
// 409 and 410 are meant when they come with our words alone.
const PASSING = [404, 408, 409, 410, 425, 429];
const KEEPALIVE_LIMIT = 60_000; // browsers refuse more than 64 KiB in requests that outlive the page
// A line that died while it was in use says nothing for a quarter of an hour. Slow ones bring two bytes in a millisecond.
const patienceFor = (bytes) => 30_000 + Math.ceil(bytes / 2);
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;

/**
 * @typedef {'saved'|'saving'|'offline'|'elsewhere'|'expired'|'reset'|'refused'} Saving
 * @typedef {{id: string, revision: number, changes: object, summary: object, ended: boolean, left?: boolean}} Commit
 * @typedef {{state: object, commit: Commit}} Sent a commit that has no answer yet, and the state that it makes
 */

export class Saver {
  /** @type {Saving} */
  status = 'saved';
  /** Whether the device keeps what is unsent; not when its storage is full or refused. */
  kept = true;
  #acknowledged; #current; #summary; #ended = false; #endTold = false;
  #revision; #sending = null; #pause = FIRST_PAUSE; #timer; #waiting = []; #stopped = false; #left = false;
  /** @type {Sent[]} those that went out while leaving, here or from an earlier page of this device */ #posted = [];

  /**
   * @param {{attempt: string, grant: string, commit: string, revision: number, last: ?string, state?: ?object}} boot
   * @param {{store: object, fetch?: typeof fetch, onStatus?: (status: Saving) => void, onGrant?: (grant: string) => void,
   *   onKept?: (kept: boolean) => void, clock?: object, device?: string}} tools
   */
  constructor(boot, { store, fetch = globalThis.fetch.bind(globalThis), onStatus = () => {}, onGrant = () => {}, onKept = () => {},
    clock = globalThis, device = deviceOf() }) {
    Object.assign(this, { boot, store, fetch, onStatus, onGrant, onKept, clock, device });
    this.#revision = boot.revision;
    this.#acknowledged = boot.state ?? {};
    this.#current = this.#acknowledged;
  }

  /**
   * What an earlier page of this attempt could not send goes first.
   * @returns {Promise<{state: object, dropped: boolean, ended: boolean, stale: boolean}>} the state to start from; dropped: another
   *   device has gone on meanwhile; ended: that page had ended the attempt; stale: what the server gave this page is older than what
   *   it has, and the device has forgotten the rest
   */
  async restore() {
    const known = await this.store.get(this.boot.attempt).catch(() => undefined);
    const stale = known?.revision > this.#revision && Boolean(known.gone || (known.ended && known.endTold && !known.unsent));
    if (stale) return { state: this.#current, dropped: false, ended: Boolean(known.ended), stale };
    const found = known?.gone ? undefined : known;
    const { dropped, ...standing } = takeUp(found, { revision: this.#revision, last: this.boot.last,
      state: this.boot.state === undefined ? undefined : this.#acknowledged }, this.device);
    this.#revision = standing.revision;
    this.#acknowledged = standing.acknowledged ?? {};
    this.#current = standing.current ?? {};
    this.#posted = standing.posted;
    if (standing.unsent) {
      this.#summary = found.summary;
      this.#ended = found.ended;
      this.#endTold = found.endTold;
      this.flush();
    }
    return { state: this.#current, dropped, ended: standing.unsent && this.#ended, stale };
  }

  /** Takes the state as it is now, and keeps it on the device; `flush` sends it. */
  update(state, summary, ended = false) {
    this.#current = structuredClone(state);
    this.#summary = summary;
    this.#ended = ended;
    if (this.unsent) this.#keep();
  }

  get unsent() {
    return Boolean(this.#sending) || this.#news(this.#acknowledged, this.#endTold) !== undefined;
  }

  // Changes to send; the end of the attempt is news even where the state stays as it is.
  #news(before, endTold) {
    return difference(before, this.#current) ?? (this.#ended && !endTold ? {} : undefined);
  }

  /** Sends what is unsent, or leaves it to the request under way. @param {boolean} [left] the learner leaves a part, or the page */
  flush(left = false) {
    this.#left ||= left;
    if (this.#sending || this.#stopped) return;
    this.clock.clearTimeout(this.#timer);
    const changes = this.#news(this.#acknowledged, this.#endTold);
    if (changes === undefined) return this.#settle();
    this.#sending = this.#commit(this.#revision + 1, changes, this.#left);
    this.#left = false;
    this.#keep();
    this.#send();
  }

  #commit(revision, changes, left = false) {
    return { state: this.#current, commit: { id: nameOf(this.device), revision, changes, summary: this.#summary, ended: this.#ended, ...(left ? { left } : {}) } };
  }

  /** For `pagehide`: a last request that the browser finishes by itself. The store keeps the truth. */
  leave() {
    if (this.#stopped) return;
    const before = this.#posted.at(-1) ?? this.#sending ?? { state: this.#acknowledged, commit: { revision: this.#revision, ended: this.#endTold } };
    const changes = this.#news(before.state, before.commit.ended);
    if (changes === undefined) return;
    const last = this.#commit(before.commit.revision + 1, changes, true);
    this.#posted.push(last);
    this.#keep();
    this.#post(last.commit).catch(() => {});
  }

  /** Writes no more, and leaves to another page of this device what is unsent. */
  async handOver(keep = true) {
    this.#stopped = true;
    if (keep) await this.#keep(true);
    this.#tell('elsewhere');
    this.#release();
  }

  /** All is said and done: the device forgets all but how far it was, for a page that was asked for before and comes later. */
  async forget() {
    if (this.unsent) return false;
    await this.store.put(this.boot.attempt, { gone: true, revision: this.#revision, ended: this.#ended, unsent: false }).catch(() => {});
    return true;
  }

  /** Resolves when all is sent, or cannot be now, or after the time given in milliseconds. */
  drain(limit = 8000) {
    this.flush(true);
    this.retry(); // who waits hears at once whether the line is still away
    if (!this.unsent || this.#stopped) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.clock.setTimeout(resolve, limit);
    });
  }

  /** The network is back. */
  retry() {
    if (!this.#sending || this.status !== 'offline') return;
    this.clock.clearTimeout(this.#timer);
    this.#send();
  }

  #post(commit, waits = false) {
    const body = JSON.stringify({ grant: this.boot.grant, ...commit });
    const bytes = new TextEncoder().encode(body).length;
    return this.fetch(this.boot.commit, { method: 'POST', body, headers: { 'content-type': 'application/json' },
      credentials: 'omit', keepalive: bytes < KEEPALIVE_LIMIT, ...(waits ? { signal: AbortSignal.timeout(patienceFor(bytes)) } : {}) });
  }

  // Without an answer of our server's form nothing was said, whatever the status: portals of hotels answer 200 with a page
  // of theirs, and a line that is cut in the midst of an answer leaves half of it.
  async #asked(commit) {
    try {
      const response = await this.#post(commit, true);
      return { status: response.status, answer: await response.json().catch(() => null) };
    } catch {
      return { status: 0, answer: null };
    }
  }

  async #send() {
    if (this.#stopped) return; // meanwhile another page goes on
    this.#tell('saving');
    const { commit } = this.#sending;
    const { status, answer } = await this.#asked(commit);
    if (this.#stopped) return;
    if (status >= 200 && status < 300 && answer?.revision === commit.revision) return this.#accepted(answer);
    if (status === 409 && Number.isInteger(answer?.revision)) return this.#overtaken(answer);
    if (status === 410 && answer) return this.#stop('reset');
    if (status === 401) return this.#stop('expired');
    if (status >= 400 && status < 500 && !PASSING.includes(status)) return this.#stop('refused');
    this.#later();
  }

  #accepted(answer) {
    this.#acknowledged = this.#sending.state;
    this.#endTold = this.#sending.commit.ended;
    this.#revision = answer.revision;
    this.#sending = null;
    this.#posted = [];
    this.#pause = FIRST_PAUSE;
    if (answer.grant) this.onGrant(this.boot.grant = answer.grant);
    if (this.unsent) return this.flush();
    this.#keep();
    this.#settle();
  }

  // Somebody was first. It may have been this device: the last word of a page that was left.
  #overtaken(answer) {
    const known = arrivedOf(this.#posted, answer);
    // Less than it had told before: the server's data are those of a backup, and get all that is known here.
    const behind = answer.revision < this.#revision;
    if (!known && !behind && !answer.last?.startsWith(this.device)) return this.#stop('elsewhere');
    // Of one that went with its page before the device had it, only the name is known: what is newer goes on top of it.
    if (known || behind) this.#acknowledged = known?.state ?? {};
    this.#endTold = known?.commit.ended ?? false;
    this.#revision = answer.revision;
    this.#sending = null;
    this.#posted = [];
    this.flush();
  }

  #later() {
    this.#tell('offline');
    this.#release();
    this.#timer = this.clock.setTimeout(() => this.#send(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
  }

  #stop(status) {
    this.#stopped = true;
    if (status === 'elsewhere' || status === 'reset') this.store.remove(this.boot.attempt).catch(() => {});
    this.#tell(status);
    this.#release();
  }

  #settle() {
    this.#tell('saved');
    this.#release();
  }

  #release() {
    this.#waiting.splice(0).forEach((resolve) => resolve());
  }

  #keep(always = false) {
    if (this.#stopped && this.status !== 'expired' && !always) return undefined;
    return this.store.put(this.boot.attempt, { revision: this.#revision, acknowledged: this.#acknowledged, state: this.#current, unsent: this.unsent,
      sent: [this.#sending, ...this.#posted].filter(Boolean), summary: this.#summary, ended: this.#ended, endTold: this.#endTold })
      .then(() => this.#keeps(!this.store.passing), () => this.#keeps(false));
  }

  #keeps(kept) {
    if (this.kept === kept) return;
    this.kept = kept;
    this.onKept(kept);
  }

  #tell(status) {
    if (this.status === status) return;
    this.status = status;
    this.onStatus(status);
  }
}
