// The right size: content made for a fixed width that is wider than its place is drawn smaller, as a whole.

const LEAST = 0.35;
const TOLERANCE = 8;
const SETTLED = 1500;

export class Size {
  #observer;

  /** @param {HTMLIFrameElement} frame @param {HTMLElement} place */
  constructor(frame, place) {
    Object.assign(this, { frame, place });
    // Much content draws itself a moment after it has loaded.
    frame.addEventListener('load', () => { this.fit(); setTimeout(() => this.fit(), SETTLED); });
    this.#observer = new ResizeObserver(() => this.fit());
    this.#observer.observe(place);
  }

  stop() {
    this.#observer.disconnect();
  }

  fit() {
    const { frame, place } = this;
    const { width, height } = place.getBoundingClientRect();
    if (!frame.isConnected || !width) return;
    set(frame, '', '', '');
    const wanted = widthOf(frame);
    if (wanted <= width + TOLERANCE) return;
    const scale = Math.max(LEAST, width / wanted);
    set(frame, `${Math.round(width / scale)}px`, `${Math.round(height / scale)}px`, `scale(${scale})`);
  }
}

/** 0 where the content is not ours to look at, or is a drawing of the browser. */
function widthOf(frame) {
  try {
    const { documentElement: page, body } = frame.contentDocument;
    return body && body.tagName !== 'FRAMESET' ? Math.max(page.scrollWidth, body.scrollWidth) : 0;
  } catch {
    return 0;
  }
}

function set({ style }, width, height, transform) {
  Object.assign(style, { width, height, transform });
}
