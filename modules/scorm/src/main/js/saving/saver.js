// Brings the state of the attempt to the server: asynchronous, in order, one request at a time, only
// what changed. What has no answer yet lies in the store; an answer means that it is on the server's disk.
import { difference } from './merge-patch.js';

const KEEPALIVE_LIMIT = 60_000; // browsers refuse more than 64 KiB in requests that outlive the page
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;

/**
 * @typedef {'saved'|'saving'|'offline'|'elsewhere'|'expired'|'refused'} Saving
 * @typedef {{revision: number, changes: object, summary: object, ended: boolean}} Commit
 */

export class Saver {
  /** @type {Saving} */
  status = 'saved';
  #acknowledged; #current; #summary; #ended = false; #endTold = false;
  #revision; #sending = null; #pause = FIRST_PAUSE; #timer; #waiting = []; #stopped = false;
  #posted = null; // the last that went out while leaving

  /**
   * @param {{attempt: string, grant: string, commit: string, revision: number, state: ?object}} boot
   * @param {{store: object, fetch?: typeof fetch, onStatus?: (status: Saving) => void, clock?: object}} tools
   */
  constructor(boot, { store, fetch = globalThis.fetch.bind(globalThis), onStatus = () => {}, clock = globalThis }) {
    Object.assign(this, { boot, store, fetch, onStatus, clock });
    this.#revision = boot.revision;
    this.#acknowledged = boot.state ?? {};
    this.#current = this.#acknowledged;
  }

  /**
   * What an earlier page of this attempt could not send goes first.
   * @returns {Promise<{state: object, dropped: boolean}>} the state to start from; dropped: another device has gone on meanwhile
   */
  async restore() {
    const kept = await this.store.get(this.boot.attempt).catch(() => undefined);
    if (!kept) return { state: this.#current, dropped: false };
    const arrived = kept.sending && this.#revision === kept.revision + 1 && !difference(this.#acknowledged, kept.sending.state);
    if (this.#revision !== kept.revision && !arrived) {
      await this.store.remove(this.boot.attempt);
      return { state: this.#current, dropped: true };
    }
    this.#current = kept.state;
    this.#summary = kept.summary;
    this.#ended = kept.ended;
    this.flush();
    return { state: this.#current, dropped: false };
  }

  /** Takes the state as it is now; `flush` sends it. */
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

  /** Sends what is unsent, or leaves it to the request under way. */
  flush() {
    if (this.#sending || this.#stopped) return;
    this.clock.clearTimeout(this.#timer);
    const changes = this.#news(this.#acknowledged, this.#endTold);
    if (changes === undefined) return this.#settle();
    this.#sending = { state: this.#current, commit: { revision: this.#revision + 1, changes, summary: this.#summary, ended: this.#ended } };
    this.#keep();
    this.#send();
  }

  /** For `pagehide`: a last request that the browser finishes by itself. The store keeps the truth. */
  leave() {
    if (this.#stopped) return;
    this.#posted ??= this.#sending ? { state: this.#sending.state, revision: this.#revision + 1, ended: this.#sending.commit.ended }
      : { state: this.#acknowledged, revision: this.#revision, ended: this.#endTold };
    const changes = this.#news(this.#posted.state, this.#posted.ended);
    if (changes === undefined) return;
    this.#posted = { state: this.#current, revision: this.#posted.revision + 1, ended: this.#ended };
    this.#post({ revision: this.#posted.revision, changes, summary: this.#summary, ended: this.#ended }).catch(() => {});
  }

  /** Resolves when all is sent, or cannot be now, or after the time given in milliseconds. */
  drain(limit = 8000) {
    this.flush();
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

  #post(commit) {
    const body = JSON.stringify({ grant: this.boot.grant, ...commit });
    return this.fetch(this.boot.commit, { method: 'POST', body, headers: { 'content-type': 'application/json' },
      credentials: 'omit', keepalive: body.length < KEEPALIVE_LIMIT });
  }

  async #send() {
    this.#tell('saving');
    let status = 0;
    let answer = {};
    try {
      const response = await this.#post(this.#sending.commit);
      status = response.status;
      answer = await response.json().catch(() => ({}));
    } catch { /* no network: status stays 0 */ }
    if (status >= 200 && status < 300) return this.#accepted(answer);
    if (status === 409) return this.#stop('elsewhere');
    if (status === 401 || status === 403 || status === 410) return this.#stop('expired');
    if (status >= 400 && status < 500 && status !== 408 && status !== 425 && status !== 429) return this.#stop('refused');
    this.#later();
  }

  #accepted(answer) {
    this.#acknowledged = this.#sending.state;
    this.#endTold = this.#sending.commit.ended;
    this.#revision = answer.revision ?? this.#sending.commit.revision;
    this.#sending = null;
    this.#pause = FIRST_PAUSE;
    if (this.unsent) return this.flush();
    this.store.remove(this.boot.attempt).catch(() => {});
    this.#settle();
  }

  #later() {
    this.#tell('offline');
    this.#release();
    this.#timer = this.clock.setTimeout(() => this.#send(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
  }

  #stop(status) {
    this.#stopped = true;
    if (status === 'elsewhere') this.store.remove(this.boot.attempt).catch(() => {});
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

  #keep() {
    if (this.#stopped && this.status !== 'expired') return;
    this.store.put(this.boot.attempt, { revision: this.#revision, sending: this.#sending, state: this.#current,
      summary: this.#summary, ended: this.#ended }).catch(() => {});
  }

  #tell(status) {
    if (this.status === status) return;
    this.status = status;
    this.onStatus(status);
  }
}
