// What comes in an order in which it seldom comes: on a slow line, on a slow device, with a quick hand.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Farewell } from '../../main/js/player/farewell.js';
import { Showing } from '../../main/js/player/showing.js';
import { Turn } from '../../main/js/saving/tabs.js';
import { once } from '../../main/js/view/dom.js';
import { page, texts, turn } from './players.mjs';

test('content that begins to speak on its way out speaks for its own part', async (t) => {
  const { ready, ask, done } = page(t, null, undefined, undefined, { state: 'ready', clear: async (hooks) => hooks?.onTerminate() });
  await ready();
  done.length = 0;
  await ask('continue');
  assert.deepEqual(done, ['ends', 'continue', 'shows']);
});

test('nothing is shown any more where it turns out, while the part before goes, that nothing is saved', async (t) => {
  let saver;
  const all = page(t, null, undefined, undefined, { clear: async () => { if (saver) saver.status = 'elsewhere'; } });
  await all.ready();
  all.done.length = 0;
  saver = all.saver;
  await all.ask('continue');
  assert.deepEqual(all.done, ['continue']);
});

/** Shows a part; what comes of it, and whether our server answers, as told. */
function showing(t, came, reached = []) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const seen = [];
  const item = { href: 'a.html', title: 'A' };
  const view = { stage: { show: async () => { seen.push('content'); return came.shift(); } }, panel: (name) => seen.push(name) };
  const shows = new Showing({ boot: { content: '/p/' }, course: { current: item }, view, texts: { missing: {}, unreachable: {} }, reaches: async () => reached.shift() });
  const passes = async (millis) => {
    t.mock.timers.tick(millis);
    for (let i = 0; i < 4; i++) await turn();
  };
  return { shows, item, seen, passes };
}

test('a part that could not come is fetched when the line is back, and left alone from then on', async (t) => {
  const { shows, item, seen, passes } = showing(t, [503, undefined]);
  await shows.show(item);
  shows.retry();
  await turn();
  shows.retry();
  await passes(60_000);
  assert.deepEqual(seen, ['content', 'offline', 'content']);
});

test('a network that does not lead to us is no line', async (t) => {
  const { shows, item, seen, passes } = showing(t, [0, undefined], [false, false, true]);
  await shows.show(item);
  await passes(2000);
  assert.deepEqual(seen, ['content', 'offline']);
  await passes(4000);
  assert.deepEqual(seen, ['content', 'offline', 'content']);
});

test('content that has gone to another site by itself is left there', async (t) => {
  const { shows, item, seen } = showing(t, [0], [true]);
  await shows.show(item);
  assert.deepEqual(seen, ['content']);
});

/** A farewell with what it says, to who left at that moment. */
async function farewell(t, { unsent }) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const [said, forgets, led] = [[], [], []];
  const before = globalThis.location;
  globalThis.location = { assign: (address) => led.push(address) };
  t.after(() => { globalThis.location = before; });
  const saver = { status: 'saved', kept: true, unsent };
  const words = new Farewell({ boot: { exit: '/course', lang: 'en' }, course: { summary: () => ({}) }, saver, forget: async () => forgets.push(saver.unsent),
    view: { panel: (name, { lines }) => said.push(lines[0]) }, texts: { ...texts, suspended: { title: '', text: 'saved' }, ended: { pending: 'on this device' } } });
  await words.say({ reason: 'suspended', ended: false, back: true });
  return { words, saver, said, forgets, led };
}

test('what arrives after the farewell is no longer said to be on the device alone', async (t) => {
  const { words, saver, said, forgets, led } = await farewell(t, { unsent: true });
  t.mock.timers.tick(5000);
  assert.deepEqual([said, led], [['on this device'], []]);
  saver.unsent = false;
  await words.arrived();
  await words.arrived();
  t.mock.timers.tick(5000);
  assert.deepEqual([said, forgets, led], [['on this device', 'saved'], [true, false], ['/course']]);
});

test('a page that is taken over before it has all that it needs does not begin', async () => {
  const said = [];
  const player = { handOver: async (keep) => said.push(keep) };
  const [late, playing] = [new Turn(), new Turn()];
  await late.hooks.onAsked();
  assert.equal(await late.begins(player), false);
  assert.deepEqual(said, [false]);
  assert.equal(await playing.begins(player), true);
  await playing.hooks.onAsked();
  await playing.hooks.onStolen();
  assert.deepEqual(said, [false, true, false]);
});

test('the second click of a double one, and a key held down, do not meet what comes next', () => {
  let done = 0;
  let prevented = 0;
  const { onclick, onkeydown } = once(() => done++);
  for (const detail of [1, 2, 3]) onclick({ detail });
  onclick({ detail: 0 }); // by keyboard
  for (const [key, repeat] of [['Enter', false], ['Enter', true], ['Tab', true]]) onkeydown({ key, repeat, preventDefault: () => prevented++ });
  assert.deepEqual([done, prevented], [2, 1]);
});

test('a page of another site is offered in a window of its own, and nothing is shown in its place', async () => {
  const item = { href: 'https://example.org/a?x=1', title: 'Away' };
  const panels = [];
  const view = { stage: { show: () => assert.fail() }, panel: (name, words) => panels.push([name, words.action.href, words.action.target, words.action.rel]) };
  await new Showing({ boot: { content: '/p/' }, course: { current: item }, view, texts: { external: {} } }).show(item);
  assert.deepEqual(panels, [['leave', 'https://example.org/a?x=1', '_blank', 'noopener noreferrer']]);
});

test('content that turns to another page of its own after its last word may speak again there', async (t) => {
  const { ready, terminate, turned, begin, done, sco } = page(t, null);
  await ready();
  const before = window.API;
  turned();
  assert.equal(window.API, before, 'it has not said its last word');
  terminate();
  turned();
  assert.notEqual(window.API, before);
  done.length = 0;
  begin();
  terminate();
  assert.deepEqual([done, sco.state], [['begins again', 'ends'], 'ended']);
});

test('the only item does not end while it turns a page, nor when it speaks again there', async (t) => {
  const { ready, terminate, turned, begin, done, player, later } = page(t, { request: 'exitAll', unasked: true }, undefined, undefined, { turns: true });
  await ready();
  terminate();
  turned();
  t.mock.timers.tick(3000);
  player.view.stage.turns = false;
  begin();
  t.mock.timers.tick(3000);
  await later();
  assert.ok(!done.includes('exitAll'));
});

test('the only item ends when it has turned a page and is silent there', async (t) => {
  const { ready, terminate, turned, done, player } = page(t, { request: 'exitAll', unasked: true }, undefined, undefined, { turns: true });
  await ready();
  terminate();
  turned();
  t.mock.timers.tick(3000);
  assert.ok(!done.includes('exitAll'), 'the next page has not come');
  player.view.stage.turns = false;
  t.mock.timers.tick(3000);
  assert.ok(done.includes('exitAll'));
});

test('who leaves in the moment before a finished course closes by itself has finished it', async (t) => {
  const { ready, terminate, ask, done, shown } = page(t, { request: 'exitAll', unasked: true, pause: 3000 });
  await ready();
  terminate();
  await ask('suspendAll');
  assert.deepEqual([done.at(-1), shown.at(-1)], ['exitAll', 'over']);
});

test('content that closes what it takes for its own window leaves', async (t) => {
  const { ready, later, shown } = page(t, null);
  await ready();
  window.close();
  assert.notEqual(shown.at(-1), 'later', 'the call returns first');
  await later();
  await later();
  assert.equal(shown.at(-1), 'later');
});

test('who wants to leave while the next part comes leaves then; a second step is none', async (t) => {
  let goes = () => {};
  let first = true;
  const { ready, ask, done, shown } = page(t, null, undefined, undefined, { clear: () => new Promise((resolve) => {
    goes = resolve;
    if (first) resolve();
    first = false;
  }) });
  await ready();
  done.length = 0;
  ask('continue');
  for (const request of ['continue', 'suspendAll']) await ask(request);
  for (let i = 0; i < 5; i++) {
    goes();
    await ready();
  }
  assert.deepEqual([done, shown.at(-1)], [['continue', 'shows', 'suspendAll'], 'later']);
});

test('who would rather stay, asked by the content, stays', async (t) => {
  const answers = [true, false, true];
  const { ready, ask, done } = page(t, null, undefined, undefined, { clear: async (hooks, mayStay) => (mayStay ? answers.shift() : true) });
  await ready();
  done.length = 0;
  for (const request of ['continue', 'continue', 'suspendAll']) await ask(request);
  assert.deepEqual(done, ['continue', 'shows', 'suspendAll']);
});
