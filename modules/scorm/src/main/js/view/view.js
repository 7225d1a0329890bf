// The interface as a whole, drawn into the bare root of the page.
import { Bar } from './bar.js';
import { Contents } from './contents.js';
import { element, set } from './dom.js';
import { Stage } from './stage.js';

const wide = () => matchMedia('(min-width: 861px) and (min-height: 481px)').matches;

export class View {
  /** @param {HTMLElement} root @param {object} texts @param {{onRequest: (request: string, target?: string) => void, onTurn: () => void, exit: string, saves: boolean}} options */
  constructor(root, texts, { onRequest, onTurn, exit, saves }) {
    Object.assign(this, { root, texts, exit, saves });
    this.stage = new Stage({
      onTurn,
      onBlocked: (open) => this.tell(texts.blocked.text, true, { text: texts.blocked.go, onclick: open }),
      onGone: () => { if (this.note.querySelector('button')) this.tell(''); },
    });
    this.contents = new Contents(texts, (id) => {
      if (!wide()) {
        this.#open(false);
        this.stage.focusSoon();
      }
      onRequest('choice', id);
    });
    this.bar = new Bar(texts, { root, exit, onRequest, onToggle: () => this.#toggle() });
    this.note = element('p', { class: 'note', role: 'status' });
    root.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || wide() || root.dataset.contents !== 'open') return;
      this.#open(false);
      this.bar.toggle.focus();
    });
    const skip = element('button', { type: 'button', class: 'skip', onclick: () => this.stage.focus() }, texts.toContent);
    root.replaceChildren(skip, this.bar.node, this.contents.node, this.stage.node, this.bar.steps, this.note);
    this.#open(wide());
    this.stage.panel({ title: texts.loading });
  }

  #open(open) {
    this.root.dataset.contents = open ? 'open' : 'closed';
    set(this.bar.toggle, 'aria-expanded', String(open));
    set(this.bar.toggle, 'title', open ? this.texts.hideContents : this.texts.showContents);
    if (open) this.contents.reveal();
  }

  /** For who has to choose. */
  openContents() {
    this.#open(true);
    if (!wide()) this.contents.focus();
  }

  // On a phone the table of contents lies over the content, and takes the focus.
  #toggle() {
    this.#open(this.root.dataset.contents !== 'open');
    if (!wide() && this.root.dataset.contents === 'open') this.contents.focus();
  }

  /** @param {import('../course/package.js').Course} course */
  update(course, title) {
    const entries = course.contents();
    this.contents.update(entries);
    this.contents.node.hidden = this.bar.toggle.hidden = entries.length === 0;
    const controls = course.controls();
    this.bar.update(this.saves ? controls : { continue: controls.continue, previous: controls.previous });
    this.bar.titles(title, course.current?.title);
    document.title = course.current && course.current.title !== title ? `${course.current.title} · ${title}` : title;
  }

  state(name, saving) {
    set(this.root, 'data-scorm-state', name);
    this.bar.save(saving);
  }

  /** Only the way back is left. */
  close() {
    this.bar.update({});
    this.bar.leave.hidden = true;
    this.contents.node.hidden = this.bar.toggle.hidden = true;
  }

  /** @param {{title: string, lines: string[], back?: boolean, action?: {text: string, href?: string, onclick?: () => void}}} words */
  panel(name, { title, lines, back = true, action }) {
    const { text, ...does } = action ?? {};
    this.stage.panel({ name, title, lines, actions: [
      action && element(does.href ? 'a' : 'button', { class: 'go', ...does, ...(does.href ? {} : { type: 'button' }) }, text),
      back && element('a', { class: action ? 'quiet' : 'go', href: this.exit }, this.texts.leave)].filter(Boolean) });
  }

  /** Says something for a while; with `stays`, until something else is said, or the action is taken or waved away. */
  tell(text, stays = false, action = null) {
    const button = (words, onclick) => element('button', { type: 'button', class: 'quiet', onclick: () => { this.tell(''); onclick?.(); } }, words);
    this.note.replaceChildren(text, ...(action ? [element('span', { class: 'does' }, button(action.text, action.onclick), button(this.texts.close))] : []));
    clearTimeout(this.quiet);
    if (!stays) this.quiet = setTimeout(() => this.note.replaceChildren(), 6000);
  }
}
