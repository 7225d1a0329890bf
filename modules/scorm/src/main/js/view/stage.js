// The place of the content: the frame of the activity that runs, or a panel with words.
import { element } from './dom.js';
import { icon } from './icons.js';
import { Pages } from './pages.js';
import { Size } from './size.js';

const UNLOAD_LIMIT = 4000;

export class Stage {
  #frame = null;
  #size = null;
  #focused = false;

  /** @param {{onBlocked: (open: () => void) => void, onGone: () => void, onTurn: () => void}} hooks onBlocked: the browser held back a window
   * that the content opens; onTurn: it goes to another page of its own */
  constructor(hooks) {
    this.hooks = hooks;
    this.node = element('section', { class: 'stage' });
  }

  /**
   * Shows content. A new frame each time, so that the browser's Back leaves the player and not a page in it.
   * @returns {Promise<number|undefined>} what went wrong: the status of an answer that is an error, 0 where perhaps none came; undefined too
   *   where it was taken away before it had come
   */
  async show(address, title) {
    const before = this.#frame;
    this.#frame = null;
    before?.remove();
    this.#size?.stop();
    const frame = this.#frame = element('iframe', { src: address, title, allow: 'autoplay; fullscreen; clipboard-write; encrypted-media' });
    const size = this.#size = new Size(frame, this.node);
    const loaded = new Promise((resolve) => { frame.addEventListener('load', resolve, { once: true }); });
    this.node.replaceChildren(frame);
    this.pages = new Pages(frame, { onLoad: () => size.settle(), onBlocked: this.hooks.onBlocked,
      onTurn: () => { if (this.#frame === frame) this.hooks.onTurn(); } });
    if (this.#focused) this.focus();
    this.#focused = false;
    await loaded;
    return this.#frame === frame ? failureOf(frame) : undefined;
  }

  /** Into the content, or to the words in its place. */
  focus() {
    (this.#frame ?? this.node.querySelector('h2'))?.focus();
  }

  /** Whoever was led here by what has gone now goes on in what comes. */
  focusSoon() {
    this.#focused = true;
  }

  get shows() {
    return this.#frame !== null;
  }

  /** Whether the content is on its way to another page of its own. */
  get turns() {
    return this.shows && this.pages.turning;
  }

  /** The content begins its session. */
  began() {
    this.pages?.windows.began();
  }

  /** The page goes: what the content opened for itself could save nothing any more. */
  leave() {
    this.pages?.windows.close();
  }

  /**
   * Takes the content away; resolves when it has gone, so that its farewell to the run-time is in.
   * @returns {Promise<boolean>} false where the learner, asked by the content, would rather stay and may
   */
  async clear(mayStay = false) {
    const [frame, size, pages] = [this.#frame, this.#size, this.pages];
    if (!frame) return true;
    this.#focused ||= document.activeElement === frame;
    this.#frame = null;
    this.hooks.onGone();
    const stays = pages.stays().then(() => mayStay && frame.isConnected);
    const gone = emptied(frame).then(() => this.#frame !== frame && pages.windows.close()).then(() => false);
    if (await Promise.race([stays, gone, late(() => pages.answering)])) {
      this.#frame = frame;
      return false;
    }
    size.stop();
    frame.remove();
    return true;
  }

  /** A panel in the place of the content. */
  panel({ name, title, lines = [], actions = [] }) {
    this.#size?.stop();
    this.#frame = null;
    const heading = element('h2', { tabindex: '-1' }, title);
    this.node.replaceChildren(element('div', { class: 'panel' }, name ? icon(name) : null, heading,
      ...lines.filter(Boolean).map((line) => element('p', {}, line)), actions.length ? element('div', { class: 'acts' }, ...actions) : null));
    if (name) heading.focus({ preventScroll: true });
  }
}

// The browser's question is no time of the content's.
const late = (answering) => new Promise((resolve) => {
  const over = () => (answering() ? setTimeout(over, UNLOAD_LIMIT) : resolve(false));
  setTimeout(over, UNLOAD_LIMIT);
});

const emptied = (frame) => new Promise((resolve) => {
  frame.addEventListener('load', resolve, { once: true });
  try {
    frame.contentWindow.location.replace('about:blank');
  } catch {
    frame.src = 'about:blank';
  }
});

/** Undefined when all is well, or cannot be known. */
function failureOf(frame) {
  try {
    const { document, performance } = frame.contentWindow;
    if (document.URL === 'about:blank') return undefined;
    const status = performance.getEntriesByType('navigation')[0]?.responseStatus;
    return status >= 400 ? status : undefined;
  } catch {
    // The browser's own page of errors belongs to nobody. So does content that went to another site.
    return frame.src.startsWith(location.origin) ? 0 : undefined;
  }
}
