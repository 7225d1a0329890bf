// The bar: contents button, titles, saving state, tools; and the steps back and forth.
import { element, once, say, set } from './dom.js';
import { icon } from './icons.js';
import { Screen } from './screen.js';

const TOOLS = [['exitAll', 'finish'], ['suspendAll', 'leave']];
const MORE = ['exit', 'abandon', 'abandonAll'];

export class Bar {
  #buttons = {};

  /** @param {object} texts @param {{onRequest: (request: string) => void, onToggle: () => void, root: HTMLElement, exit: string}} actions */
  constructor(texts, { onRequest, onToggle, root, exit }) {
    this.texts = texts;
    const request = (name) => () => {
      if (this.#buttons[name].getAttribute('aria-disabled') === 'true') return;
      if (MORE.includes(name)) this.#closeMore();
      onRequest(name);
    };
    const button = (name, picture, className) => (this.#buttons[name] = element('button', { type: 'button', class: className,
      'data-scorm-nav': name, title: texts[name], ...once(request(name)) }, picture ? icon(picture) : null, element('span', {}, texts[name])));

    this.toggle = element('button', { type: 'button', class: 'quiet toggle', 'aria-controls': 'rtc-contents', onclick: onToggle }, icon('contents'),
      element('span', {}, texts.contents));
    this.part = element('span', { class: 'part' });
    this.saving = element('p', { class: 'saving', role: 'status' });
    this.screen = new Screen(root, () => this.#showFullScreen());
    this.full = element('button', { type: 'button', class: 'quiet full', onclick: () => this.screen.toggle() });
    this.back = element('button', { type: 'button', class: 'quiet small', title: texts.window, 'aria-label': texts.window,
      onclick: () => this.screen.toggle() }, icon('window'));
    this.more = element('details', { class: 'more' }, element('summary', { title: texts.more, 'aria-label': texts.more }, icon('more')),
      element('div', { class: 'menu' }, ...MORE.map((name) => button(name, null, 'quiet'))));
    this.leave = element('a', { class: 'quiet', href: exit, title: texts.leave }, icon('leave'), element('span', {}, texts.leave));
    this.title = element('h1', { class: 'title' });
    this.node = element('header', { class: 'bar' }, this.toggle, element('div', { class: 'titles' }, this.title, this.part), this.saving,
      element('div', { class: 'tools' }, this.full, this.more, ...TOOLS.map(([name, picture]) => button(name, picture, 'quiet')), this.leave));
    this.steps = element('div', { class: 'steps' }, this.back, button('previous', 'previous', 'quiet'), button('continue', 'continue', 'go'));
    this.#buttons.continue.append(this.#buttons.continue.firstChild);

    root.ownerDocument.addEventListener('click', ({ target }) => { if (!this.more.contains(target)) this.more.open = false; });
    this.more.addEventListener('keydown', ({ key }) => { if (key === 'Escape') this.#closeMore(); });
    this.#showFullScreen();
  }

  /** @param {import('../course/package.js').Controls} controls */
  update(controls) {
    for (const [name, button] of Object.entries(this.#buttons)) {
      // Previous and next keep their places; the others are there only when they can be used.
      button.hidden = (controls[name] ?? 'hidden') === 'hidden' || (controls[name] === 'disabled' && !this.steps.contains(button));
      set(button, 'aria-disabled', controls[name] === 'disabled' ? 'true' : null);
    }
    this.leave.hidden = !this.#buttons.suspendAll.hidden; // there is always a way out
    this.more.hidden = MORE.every((name) => this.#buttons[name].hidden);
    this.#showSteps();
  }

  // Without the bar they hold the way back to it.
  #showSteps() {
    this.back.hidden = !this.screen.bare;
    this.steps.hidden = this.back.hidden && this.#buttons.previous.hidden && this.#buttons.continue.hidden;
  }

  titles(title, part) {
    say(this.title, title);
    say(this.part, part && part !== title ? part : '');
  }

  save(state) {
    if (this.saving.dataset.state === state) return;
    this.saving.dataset.state = state;
    this.saving.replaceChildren(icon(state), element('span', {}, this.texts.saving[state]));
  }

  #closeMore() {
    this.more.open = false;
    this.more.firstChild.focus();
  }

  #showFullScreen() {
    const { on } = this.screen;
    const text = on ? this.texts.window : this.texts.fullScreen;
    this.full.replaceChildren(icon(on ? 'window' : 'full'), element('span', {}, text));
    set(this.full, 'title', text);
    const before = !this.back.hidden;
    this.#showSteps();
    if (this.screen.bare) this.back.focus();
    else if (before) this.full.focus();
  }
}
