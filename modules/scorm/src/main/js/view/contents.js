// The table of contents: each entry says in a word and an icon how far it is.
import { element, once, say, set } from './dom.js';
import { icon } from './icons.js';

export class Contents {
  #rows = new Map();

  /** @param {object} texts @param {(id: string) => void} onChoose */
  constructor(texts, onChoose) {
    this.texts = texts;
    this.onChoose = onChoose;
    this.list = element('ol', { class: 'entries' });
    this.node = element('nav', { class: 'contents', id: 'rtc-contents', 'aria-label': texts.contents }, this.list);
  }

  /** @param {import('../course/package.js').Entry[]} entries */
  update(entries) {
    const ids = entries.map(({ id }) => id);
    if (ids.join('\n') !== [...this.#rows.keys()].join('\n')) {
      this.#rows = new Map(entries.map((entry) => [entry.id, this.#row(entry)]));
      this.list.replaceChildren(...[...this.#rows.values()].map(({ item }) => item));
    }
    entries.forEach((entry) => this.#refresh(this.#rows.get(entry.id), entry));
    const current = entries.find((entry) => entry.current)?.id;
    if (current !== this.current) {
      this.current = current;
      this.reveal();
    }
  }

  /** Brings the current entry into sight, in the list alone. */
  reveal() {
    const entry = this.list.querySelector('[aria-current]');
    if (!entry) return;
    const [within, at] = [this.node.getBoundingClientRect(), entry.getBoundingClientRect()];
    if (at.top < within.top || at.bottom > within.bottom) this.node.scrollTop += at.top - within.top - (within.height - at.height) / 2;
  }

  /** To the current entry, or the first. */
  focus() {
    (this.list.querySelector('[aria-current]') ?? this.list.querySelector('button'))?.focus();
  }

  #row({ id, title, level }) {
    const mark = element('span', { class: 'mark' });
    const word = element('small');
    const button = element('button', { type: 'button', 'data-scorm-activity': id,
      ...once(() => { if (button.getAttribute('aria-disabled') !== 'true') this.onChoose(id); }) },
    mark, element('span', { class: 'name' }, title, word));
    const item = element('li', {}, button);
    item.style.setProperty('--level', Math.max(0, level - 1));
    return { item, button, mark, word };
  }

  #refresh({ button, mark, word }, { status, enabled, current, leaf }) {
    const shown = !enabled && !current && leaf && status === 'not attempted' ? 'locked' : status;
    set(button, 'aria-disabled', enabled ? null : 'true');
    set(button, 'aria-current', current ? 'true' : null);
    set(button, 'data-status', shown);
    say(word, this.texts.status[shown] ?? this.texts.status.unknown);
    const name = leaf || shown !== 'not attempted' ? shown : 'group';
    if (mark.dataset.icon !== name) {
      mark.dataset.icon = name;
      mark.replaceChildren(icon(name));
    }
  }
}
