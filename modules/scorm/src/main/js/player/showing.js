// Brings the content of a part on the stage, and says where it cannot come.
import { addressOf } from '../course/tree.js';

const NOTHING = 404; // a part whose file the package lacks
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60_000;

const answers = async (address) => navigator.onLine && fetch(address, { method: 'HEAD', cache: 'no-store' }).then(({ status }) => status < 500, () => false);

export class Showing {
  #unreachable = null; #timer;

  /** @param {object} parts reaches: whether our server gives the content of an address */
  constructor({ boot, course, view, texts, reaches = answers }) {
    Object.assign(this, { boot, course, view, texts, reaches });
  }

  // Nothing waits for it: content ends, and learners go on, before its last picture has come.
  // Not every browser says how the answer was; then the page shows what it shows.
  async show(item, pause = FIRST_PAUSE) {
    this.#unreachable = null;
    clearTimeout(this.#timer);
    if (/^https?:/i.test(item.href)) return this.#offer(item);
    const status = item.href ? await this.#failure(item) : NOTHING;
    if (status === undefined || this.course.current !== item) return;
    const { missing, unreachable } = this.texts;
    if (status >= 400 && status < 500) return this.view.panel('alert', { title: missing.title, lines: [item.title, missing.text] });
    this.view.panel('offline', { title: unreachable.title, lines: [unreachable.text], back: false,
      action: { text: this.texts.again, onclick: () => this.show(item) } });
    this.#unreachable = item;
    this.#later(pause);
  }

  // Where nothing is seen of what came, content may have gone to another site by itself; then our server has given it.
  async #failure(item) {
    const address = this.#addressOf(item);
    const status = await this.view.stage.show(address, item.title);
    return status === 0 && await this.reaches(address) ? undefined : status;
  }

  #addressOf(item) {
    return addressOf(this.boot.content, item.href);
  }

  // Browsers know whether there is a network, and not whether it leads to us.
  #later(pause) {
    this.#timer = setTimeout(async () => {
      const item = this.#unreachable;
      if (!item || item !== this.course.current) return;
      const longer = Math.min(pause * 2, LONGEST_PAUSE);
      if (!(await this.reaches(this.#addressOf(item)))) this.#later(longer);
      else if (item === this.#unreachable) this.retry(longer);
    }, pause);
  }

  // A page of another site is no content of the package's own: it gets a window, and no word with the run-time.
  #offer({ href, title }) {
    const { external } = this.texts;
    this.view.panel('leave', { title: external.title, lines: [title, external.text], back: false,
      action: { text: external.go, href, target: '_blank', rel: 'noopener noreferrer' } });
  }

  /** The line is back. What runs is left alone. */
  retry(pause = FIRST_PAUSE) {
    if (this.#unreachable && this.#unreachable === this.course.current) this.show(this.#unreachable, pause);
  }
}
