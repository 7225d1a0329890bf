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

test('a part that could not come is fetched when the line is back, and left alone from then on', async () => {
  const answers = [0, undefined];
  let shows = 0;
  const item = { href: 'a.html', title: 'A' };
  const view = { stage: { show: async () => { shows++; return answers.shift(); } }, panel: () => {} };
  const showing = new Showing({ boot: { content: '/p/' }, course: { current: item }, view, texts: { missing: {}, unreachable: {} } });
  await showing.show(item);
  showing.retry();
  await turn();
  showing.retry();
  assert.equal(shows, 2);
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
