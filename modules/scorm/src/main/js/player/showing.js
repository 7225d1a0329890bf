// Brings the content of a part on the stage, and says where it cannot come.
import { addressOf } from '../course/tree.js';

const NOTHING = 404; // a part whose file the package lacks

export class Showing {
  #unreachable = null;

  constructor({ boot, course, view, texts }) {
    Object.assign(this, { boot, course, view, texts });
  }

  // Nothing waits for it: content ends, and learners go on, before its last picture has come.
  // Not every browser says how the answer was; then the page shows what it shows.
  async show(item) {
    this.#unreachable = null;
    const status = item.href ? await this.view.stage.show(addressOf(this.boot.content, item.href), item.title) : NOTHING;
    if (status === undefined || this.course.current !== item) return;
    const { missing, unreachable } = this.texts;
    if (status >= 400 && status < 500) return this.view.panel('alert', { title: missing.title, lines: [item.title, missing.text] });
    this.view.panel('offline', { title: unreachable.title, lines: [unreachable.text], back: false,
      action: { text: this.texts.again, onclick: () => this.show(item) } });
    this.#unreachable = item;
  }

  /** The line is back. What runs is left alone. */
  retry() {
    if (this.#unreachable && this.#unreachable === this.course.current) this.show(this.#unreachable);
  }
}
