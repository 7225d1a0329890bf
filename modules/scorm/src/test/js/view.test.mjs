import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { View } from '../../main/js/view/view.js';

const texts = JSON.parse(readFileSync(new URL('../../main/js/texts/en.json', import.meta.url), 'utf8'));

/** As much of an element as the view uses. */
class Node {
  constructor(page, tag) { Object.assign(this, { page, tag, children: [], attributes: {}, dataset: {}, style: { setProperty: () => {} }, heard: {}, hidden: false }); }
  get ownerDocument() { return this.page; }
  get firstChild() { return this.children[0]; }
  get textContent() { return this.children.map((child) => child.textContent ?? child).join(''); }
  set textContent(text) { this.children = [text]; }
  setAttribute(name, value) { this.attributes[name] = value; }
  getAttribute(name) { return this.attributes[name] ?? null; }
  removeAttribute(name) { delete this.attributes[name]; }
  addEventListener(name, listener) { this.heard[name] = listener; }
  append(...nodes) {
    this.children = [...this.children.filter((child) => !nodes.includes(child)), ...nodes];
    for (const node of nodes) if (node instanceof Node) node.parent = this;
  }
  replaceChildren(...nodes) {
    this.children = [];
    this.append(...nodes);
  }
  contains(node) { return node === this || this.children.some((child) => child instanceof Node && child.contains(node)); }
  all() { return [this, ...this.children.filter((child) => child instanceof Node).flatMap((child) => child.all())]; }
  querySelector(what) { return this.all().find(({ tag, attributes }) => (what === '[aria-current]' ? 'aria-current' in attributes : tag === what)) ?? null; }
  getBoundingClientRect() { return { top: 0, bottom: 0, height: 0 }; }
  focus() { this.page.activeElement = this; }
  click() { this.heard.click?.({ target: this }); }
}

function shown(t, { wide = true } = {}) {
  const before = { document: globalThis.document, matchMedia: globalThis.matchMedia };
  const page = { title: '', addEventListener: () => {}, createElement: (tag) => new Node(page, tag), createElementNS: (space, tag) => new Node(page, tag) };
  Object.assign(globalThis, { document: page, matchMedia: () => ({ matches: wide }) });
  t.after(() => Object.assign(globalThis, before));
  const root = new Node(page, 'main');
  const asked = [];
  const view = new View(root, texts, { exit: '/course', saves: true, onRequest: (request) => asked.push(request) });
  const entry = { id: 'a', title: 'A', level: 0, status: 'incomplete', enabled: true, current: true, leaf: true };
  view.update({ current: { title: 'A' }, contents: () => [entry], controls: () => ({ exit: 'enabled', abandonAll: 'enabled', suspendAll: 'enabled' }) }, 'Course');
  const button = (words) => root.all().find((node) => node.tag === 'button' && node.textContent === words);
  return { page, root, view, asked, button };
}

test('what is chosen among more options closes them, and the focus stays there', (t) => {
  const { page, view, asked, button } = shown(t);
  view.bar.more.open = true;
  button(texts.exit).click();
  assert.deepEqual([view.bar.more.open, page.activeElement, asked], [false, view.bar.more.firstChild, ['exit']]);
  button(texts.suspendAll).click();
  assert.equal(asked.at(-1), 'suspendAll');
});

test('word of a window held back can be waved away', (t) => {
  const { view, button } = shown(t);
  let opened = 0;
  const tell = () => view.tell(texts.blocked.text, true, { text: texts.blocked.go, onclick: () => { opened += 1; } });
  tell();
  button(texts.close).click();
  assert.deepEqual([view.note.textContent, opened], ['', 0]);
  tell();
  button(texts.blocked.go).click();
  assert.deepEqual([view.note.textContent, opened], ['', 1]);
});

test('contents that open over the words on a phone take the focus from them', (t) => {
  const { page, root, view } = shown(t, { wide: false });
  view.panel('contents', { title: texts.choose.title, lines: [], back: false });
  view.openContents();
  assert.deepEqual([root.dataset.contents, page.activeElement.getAttribute('data-scorm-activity')], ['open', 'a']);
});

test('the mark of the focus reaches 3:1 on every ground, light and dark', () => {
  const css = readFileSync(new URL('../../main/js/player.css', import.meta.url), 'utf8');
  const light = ([, r, g, b]) => [r, g, b].map((part) => parseInt(part, 16) / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  for (const root of css.match(/:root \{[^}]*\}/g)) {
    const named = Object.fromEntries([...root.matchAll(/--([\w-]+): (#\w+)/g)].map(([, name, value]) => [name,
      light((value.length === 4 ? value.replace(/\w/g, '$&$&') : value).match(/#(..)(..)(..)/))]));
    for (const ground of ['paper', 'surface', 'brand-wash', 'warn-wash']) {
      const [dim, bright] = [named.focus, named[ground]].sort((a, b) => a - b);
      assert.ok((bright + 0.05) / (dim + 0.05) >= 3, `${ground}: ${(bright + 0.05) / (dim + 0.05)}`);
    }
  }
});
