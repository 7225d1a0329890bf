// The right size: content made for a fixed size that is larger than its place is drawn smaller, as a whole.
// What can scroll counts by its width alone, unless it is a slide.
import { isSlide } from './slide.js';

const LEAST = 0.35;
const TOLERANCE = 8;
const SETTLED = 1500;
const ROUNDS = 8;
const MOST_OF = 0.9; // a frame that is the page
const NONE = { wide: 0, high: 0 };

export class Size {
  #observer;

  /** @param {HTMLIFrameElement} frame @param {HTMLElement} place */
  constructor(frame, place) {
    Object.assign(this, { frame, place });
    this.#observer = new ResizeObserver(() => this.fit());
    this.#observer.observe(place);
  }

  stop() {
    this.#observer.disconnect();
    clearTimeout(this.soon);
  }

  /** Much content draws itself a moment after it has loaded. */
  settle() {
    this.fit();
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.fit(), SETTLED);
  }

  fit() {
    const { frame, place } = this;
    const { width, height } = place.getBoundingClientRect();
    if (!frame.isConnected || !width) return;
    const draw = (scale) => set(frame, scale);
    draw(1);
    const scale = scaleFor({ width, height }, (tried) => {
      draw(tried);
      return extentOf(frame);
    });
    draw(scale);
  }
}

/**
 * How much smaller content has to be drawn to be seen as a whole in its place. What grows with the place it gets was not made for a
 * fixed size, and stays as it is.
 * @param {{width: number, height: number}} place
 * @param {(scale: number) => {wide: number, high: number}} extentAt what the content takes when it is drawn at that scale
 */
export function scaleFor({ width, height }, extentAt) {
  const first = extentAt(1);
  const byHeight = first.high > height + TOLERANCE ? Math.max(LEAST, height / first.high) : 1;
  const byWidth = first.wide > width + TOLERANCE ? Math.max(LEAST, width / first.wide) : 1;
  if (byWidth === 1 && byHeight === 1) return 1;
  let scale = Math.min(byWidth, byHeight);
  let extent = extentAt(scale);
  if (byHeight < byWidth && extent.high > first.high + TOLERANCE) {
    scale = byWidth;
    if (scale === 1) return 1;
    extent = extentAt(scale);
  }
  // What is centred shows how wide it is only bit by bit.
  let over = first.wide / width;
  for (let round = 0; round < ROUNDS && scale > LEAST; round++) {
    const now = extent.wide * scale / width;
    if (extent.wide <= width / scale + TOLERANCE || now > over - (over - 1) / 4) break;
    over = now;
    scale = Math.max(LEAST, width / extent.wide);
    extent = extentAt(scale);
  }
  return scale;
}

/** Zero where the content is not ours to look at, or is a drawing of the browser. */
export function extentOf(frame) {
  try {
    const { contentDocument: document, contentWindow: window } = frame;
    const { documentElement: page, body } = document;
    if (!body) return NONE;
    const own = body.tagName === 'FRAMESET' ? NONE
      : { wide: Math.max(page.scrollWidth, body.scrollWidth), high: cut(window, page, body) || isSlide(page, body) ? Math.max(page.scrollHeight, body.scrollHeight) : 0 };
    return [...document.querySelectorAll('iframe, frame')].map((inner) => within(inner, window)).reduce(larger, own);
  } catch {
    return NONE;
  }
}

/** Whether what is below the edge cannot be scrolled to. */
const cut = (window, ...elements) => elements.some((each) => ['hidden', 'clip'].includes(window.getComputedStyle(each).overflowY));

/** What a frame that is nearly all of a page makes the page take. */
function within(inner, { innerWidth, innerHeight }) {
  const box = inner.getBoundingClientRect();
  if (box.width < innerWidth * MOST_OF) return NONE;
  const { wide, high } = extentOf(inner);
  return { wide: wide && wide + innerWidth - box.width, high: box.height < innerHeight * MOST_OF ? 0 : high && high + innerHeight - box.height };
}

const larger = (one, other) => ({ wide: Math.max(one.wide, other.wide), high: Math.max(one.high, other.high) });

function set({ parentElement: place, style }, scale) {
  const { width, height } = scale === 1 ? {} : place.getBoundingClientRect();
  Object.assign(style, width ? { width: `${Math.round(width / scale)}px`, height: `${Math.round(height / scale)}px`, transform: `scale(${scale})` }
    : { width: '', height: '', transform: '' });
}
