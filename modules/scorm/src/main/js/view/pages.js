// The pages of the content and the windows they open. Here is heard when one has loaded or goes, when the browser holds a window
// back, and when a link would lead the course away: other sites open beside it, pages of the package in the content's place.
import { Windows } from './windows.js';

const LEAVES = /^(|_self|_parent|_top)$/i;
const OUT = /^(_parent|_top)$/i;
const ANSWERED = 1500; // by then a page that may go has gone
const ALONE = /\bno(opener|referrer)\b/i; // then no window is the right answer

export class Pages {
  windows = new Windows();
  /** The learner was asked whether the page may go, and it is not seen yet what came of that. */
  answering = false;
  #asked = false; #gone = false; #stay = () => {};

  /** @param {HTMLIFrameElement} frame in the page @param {{onLoad: () => void, onTurn: () => void, onBlocked: (open: () => void) => void}} hooks
   * onTurn: a page has said its last word, and none of the next one has run */
  constructor(frame, { onLoad, onTurn, onBlocked }) {
    Object.assign(this, { frame, onLoad, onTurn, onBlocked });
    frame.addEventListener('load', () => {
      this.#gone = false;
      this.#loaded(frame);
    });
    this.#attend(frame); // browsers keep this window for the first page, and so what is set in it
  }

  #loaded(frame) {
    this.#attend(frame);
    this.onLoad();
  }

  #attend(frame) {
    try {
      const { contentWindow: window, contentDocument: document } = frame;
      this.#guard(window);
      document.addEventListener('load', this.#onInner, true);
      document.addEventListener('click', this.#onClick);
      // Chromium asks no learner any more where the blank page before the first one was to be heard.
      if (frame === this.frame && document.URL !== 'about:blank') window.addEventListener('beforeunload', this.#onAsked, true);
      window.addEventListener('pagehide', this.#onGone, true);
      document.querySelectorAll('iframe, frame').forEach((inner) => this.#attend(inner));
    } catch {
      // of another site
    }
  }

  /** Whether the page of the content goes, and the next one has not come. */
  get turning() {
    return this.#asked || this.#gone;
  }

  /** Resolves when the page was to go and the learner, asked by the browser, did not want it to. */
  stays() {
    return new Promise((resolve) => { this.#stay = resolve; });
  }

  // A link to a mail or a file asks too, and the page stays. While the browser asks, no time passes.
  #onAsked = (event) => {
    this.#asked = true;
    setTimeout(() => {
      this.#asked = false;
      this.answering = event.defaultPrevented || Boolean(event.returnValue);
      if (this.answering) setTimeout(() => this.#answered(), ANSWERED);
    }, 0);
  };

  #answered() {
    this.answering = false;
    if (!this.#gone) this.#stay();
  }

  // Heard before content hears of it; it turns after what content does then. Browsers begin to leave out the last event.
  #onGone = ({ currentTarget: window }) => {
    this.#gone ||= window === this.frame.contentWindow;
    let turned = false;
    const turn = () => {
      if (!turned) this.onTurn();
      turned = true;
    };
    window.addEventListener('unload', turn, { once: true });
    setTimeout(turn, 0);
  };

  #onInner = ({ target }) => { if (/^i?frame$/i.test(target?.tagName)) this.#loaded(target); };

  #guard(window) {
    const { open } = window;
    if (open.guarded) return;
    window.open = Object.assign((...given) => {
      const opened = open.apply(window, given);
      if (opened) this.windows.add(opened);
      else if (!ALONE.test(given[2])) this.onBlocked(() => this.#openLate(window, open, given));
      return opened;
    }, { guarded: true });
  }

  // Called from here an address would be one of the player's.
  #openLate(window, open, [address = '', ...more]) {
    const opened = open.call(window, address && new URL(address, window.document.baseURI).href, ...more);
    if (opened) this.windows.add(opened);
  }

  #onClick = (event) => {
    const link = event.target.closest?.('a[href], area[href]');
    const target = link?.getAttribute('target') ?? link?.ownerDocument.querySelector('base[target]')?.target ?? '';
    if (event.defaultPrevented || !/^https?:$/.test(link?.protocol) || !LEAVES.test(target)) return;
    if (link.origin !== location.origin) Object.assign(link, { target: '_blank', rel: 'noopener' });
    else if (OUT.test(target)) {
      event.preventDefault();
      this.frame.contentWindow.location.assign(link.href);
    }
  };
}
