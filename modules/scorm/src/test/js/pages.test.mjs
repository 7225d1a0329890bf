import assert from 'node:assert/strict';
import test from 'node:test';
import { Pages } from '../../main/js/view/pages.js';
import { extentOf, scaleFor } from '../../main/js/view/size.js';
import { Windows } from '../../main/js/view/windows.js';

/** The frame of content in a page, as far as it is used. */
function content(t, { blocks = false, address = 'http://content/p/1/a/' } = {}) {
  const before = globalThis.location;
  globalThis.location = { origin: 'http://content' };
  t.after(() => { globalThis.location = before; });
  const heard = {};
  const opened = [];
  const document = { URL: address, addEventListener: (name, listener) => { heard[name] = listener; }, querySelectorAll: () => [], querySelector: () => null, baseURI: 'http://content/p/1/a/' };
  const window = { document, addEventListener: (name, listener) => { heard[name] = listener; }, open: (...given) => {
    if (blocks && !given[0].startsWith('http://content')) return null;
    return opened.push(given);
  }, location: { assign: (address) => opened.push([address, 'in place']) } };
  const frame = { contentWindow: window, contentDocument: document, addEventListener: (name, listener) => { heard[`frame ${name}`] = listener; } };
  const turns = [];
  const blocked = [];
  const pages = new Pages(frame, { onLoad: () => {}, onTurn: () => turns.push('turns'), onBlocked: (open) => blocked.push(open) });
  const click = (address, target) => {
    const link = { protocol: new URL(address).protocol, origin: new URL(address).origin, href: address, ownerDocument: document,
      getAttribute: () => target, closest: () => link };
    let prevented = false;
    heard.click({ target: link, defaultPrevented: false, preventDefault: () => { prevented = true; } });
    return { target: link.target, prevented };
  };
  return { window, blocked, opened, click, pages, turns, hears: (name) => name in heard, tell: (name, more) => heard[name]({ currentTarget: window, ...more }) };
}

test('a page that goes has turned when it has said its last word, and once', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { tell, pages, turns } = content(t);
  for (const last of ['unload', 'nothing']) {
    turns.length = 0;
    tell('pagehide');
    assert.deepEqual([pages.turning, turns], [true, []]);
    if (last === 'unload') tell('unload');
    t.mock.timers.tick(1);
    assert.deepEqual([pages.turning, turns], [true, ['turns']]);
    tell('frame load');
    assert.equal(pages.turning, false);
  }
});

test('a link to a mail asks the page whether it may go, and it stays', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { tell, pages } = content(t);
  tell('beforeunload');
  assert.equal(pages.turning, true);
  t.mock.timers.tick(1);
  assert.equal(pages.turning, false);
});

test('the blank page before the first one is not asked', (t) => {
  assert.equal(content(t, { address: 'about:blank' }).hears('beforeunload'), false);
});

test('a page stays where it has the learner asked, and has not gone after that', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { tell, pages } = content(t);
  const stayed = [];
  const asked = (defaultPrevented, answer) => {
    pages.stays().then(() => stayed.push(answer));
    tell('beforeunload', { defaultPrevented });
    t.mock.timers.tick(1);
    if (answer === 'go') tell('pagehide');
    t.mock.timers.tick(2000);
  };
  asked(false, 'nothing was asked');
  asked(true, 'stay');
  asked(true, 'go');
  await Promise.resolve();
  assert.deepEqual(stayed, ['stay']);
});

test('a window in which content has its session is closed with it, and its last word waited for; what is there to be read stays', async () => {
  const done = [];
  const other = (name) => ({ addEventListener: (event, listener) => { done.push(`${name} ${event}`); setTimeout(listener, 5); }, close: () => done.push(`${name} closes`) });
  const windows = new Windows();
  windows.add(other('content'));
  windows.add({ get addEventListener() { throw new Error('of another site'); } });
  windows.began();
  windows.add(other('a book'));
  await windows.close();
  await windows.close();
  assert.deepEqual(done, ['content pagehide', 'content closes']);
});

test('a window that the browser holds back can be opened by the learner, at its own address', (t) => {
  const { window, blocked, opened } = content(t, { blocks: true });
  assert.equal(window.open('b.html', 'x', 'width=9'), null);
  assert.equal(blocked.length, 1);
  window.open('https://other/', '_blank', 'noopener');
  assert.equal(blocked.length, 1, 'none is the right answer there');
  blocked[0]();
  assert.deepEqual(opened, [['http://content/p/1/a/b.html', 'x', 'width=9']]);
});

test('what opens is nobody told of', (t) => {
  const { window, blocked, opened } = content(t);
  window.open('b.html');
  assert.deepEqual([blocked.length, opened], [0, [['b.html']]]);
});

test('a link to another site opens beside the course', (t) => {
  const { click } = content(t);
  for (const target of [null, '_self', '_top']) assert.equal(click('https://other/x', target).target, '_blank');
  assert.equal(click('https://other/x', 'inner').target, undefined);
});

test('a page of the package that wants the whole window gets the place of the content', (t) => {
  const { click, opened } = content(t);
  assert.equal(click('http://content/p/1/b.html', '_top').prevented, true);
  assert.deepEqual(opened, [['http://content/p/1/b.html', 'in place']]);
  assert.equal(click('http://content/p/1/b.html', null).prevented, false);
});

const place = { width: 360, height: 600 };
const at = (wide, high) => (scale) => ({ wide: wide(place.width / scale), high: high(place.height / scale) });

test('content of a fixed size is drawn as large as fits', () => {
  assert.equal(scaleFor(place, at(() => 300, () => 400)), 1);
  assert.equal(scaleFor(place, at((w) => Math.max(w, 720), () => 0)), 0.5);
  assert.equal(scaleFor(place, at((w) => Math.max(w, 300), () => 800)), 0.75);
});

test('content that grows with its place keeps its size', () => {
  assert.equal(scaleFor(place, at(() => 0, (h) => 5 * h)), 1);
});

test('what is centred is seen as a whole', () => {
  const scale = scaleFor(place, at((w) => w / 2 + 500, () => 0));
  assert.ok(Math.abs(scale - 0.36) < 0.01, String(scale));
});

test('a frame that is nearly all of the page says how large the page is', () => {
  const page = (wide, frames, width) => {
    const element = { scrollWidth: wide, scrollHeight: 0 };
    const document = { documentElement: element, body: { ...element, tagName: 'BODY' }, querySelectorAll: () => frames };
    return { contentDocument: document, contentWindow: { innerWidth: 360, innerHeight: 600, getComputedStyle: () => ({ overflowY: 'visible' }) },
      getBoundingClientRect: () => ({ width, height: 600 }) };
  };
  assert.equal(extentOf(page(360, [page(1024, [], 350)])).wide, 1034);
  assert.equal(extentOf(page(360, [page(1024, [], 200)])).wide, 360);
});
