// The place of the content: the frame of the activity that runs, or a panel with words.
import { element } from './dom.js';
import { icon } from './icons.js';

const UNLOAD_LIMIT = 4000;

export class Stage {
  #frame = null;

  constructor() {
    this.node = element('section', { class: 'stage' });
  }

  /** Shows content. A new frame each time, so that the browser's Back leaves the player and not a page in it. */
  show(address, title) {
    this.#frame?.remove();
    this.#frame = element('iframe', { src: address, title, allow: 'autoplay; fullscreen; clipboard-write; encrypted-media' });
    this.node.replaceChildren(this.#frame);
  }

  get shows() {
    return this.#frame !== null;
  }

  /** Takes the content away; resolves when it has gone, so that its farewell to the run-time is in. */
  async clear() {
    const frame = this.#frame;
    if (!frame) return;
    this.#frame = null;
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
      setTimeout(resolve, UNLOAD_LIMIT);
      try {
        frame.contentWindow.location.replace('about:blank');
      } catch {
        frame.src = 'about:blank';
      }
    });
    frame.remove();
  }

  /** A panel in the place of the content. */
  panel({ name, title, lines = [], action }) {
    const heading = element('h2', { tabindex: '-1' }, title);
    this.node.replaceChildren(element('div', { class: 'panel' }, name ? icon(name) : null, heading,
      ...lines.filter(Boolean).map((line) => element('p', {}, line)), action ?? null));
    if (name) heading.focus({ preventScroll: true });
  }
}
