import assert from 'node:assert/strict';
import test from 'node:test';
import { page } from './players.mjs';

test('the end that a SCO asks for is saved together with its last word', async (t) => {
  const { ready, terminate, saved } = page(t, { request: 'exitAll' });
  await ready();
  saved.length = 0;
  terminate();
  assert.deepEqual(saved, [true]);
});

const stillComing = () => new Promise(() => {});

test('content that ends while its pictures still come is followed', async (t) => {
  const { ready, terminate, later, shown } = page(t, [{ request: 'continue' }, { request: 'exitAll' }], undefined, undefined, { show: stillComing });
  await ready();
  terminate();
  await later();
  terminate();
  await later();
  assert.equal(shown.at(-1), 'over');
});

test('who asks while content still comes is heard', async (t) => {
  const { ready, ask, shown } = page(t, null, undefined, undefined, { show: stillComing });
  await ready();
  ask('continue');
  await ready();
  ask('suspendAll');
  await ready();
  assert.equal(shown.at(-1), 'later');
});

test('who leaves what is all done reads so, though its content can go on', async (t) => {
  for (const [completion, title] of [['completed', 'over'], ['incomplete', 'later']]) {
    const { ready, ask, shown } = page(t, null, { href: 'a.html' }, { completion });
    await ready();
    await ask('suspendAll');
    assert.equal(shown.at(-1), title);
    t.mock.timers.reset();
  }
});

test('content that has said its last word is seen for a moment before the course closes', async (t) => {
  const { ready, terminate, later, saved, shown } = page(t, { request: 'exitAll', pause: 3000 });
  await ready();
  saved.length = 0;
  terminate();
  assert.deepEqual(saved, [false]);
  t.mock.timers.tick(3000);
  assert.equal(saved.at(-1), true);
  await later();
  assert.equal(shown.at(-1), 'over');
});

test('who goes in that moment has ended the attempt too', async (t) => {
  const { ready, terminate, leave, saved } = page(t, { request: 'exitAll', pause: 3000 });
  await ready();
  terminate();
  leave();
  assert.deepEqual(saved.slice(-2), [true, 'left']);
});

test('who goes while a part runs has not', async (t) => {
  const { ready, leave, saved } = page(t, null);
  await ready();
  leave();
  assert.deepEqual(saved.slice(-2), [false, 'left']);
});

test('a part whose file the package lacks is said to be missing', async (t) => {
  const { ready, shown } = page(t, null, { title: 'Part' });
  await ready();
  assert.equal(shown.at(-1), 'missing');
});

test('who has left is offered nothing more', async (t) => {
  const { ready, terminate, ask, shown } = page(t, null);
  await ready();
  terminate();
  await ask('suspendAll');
  t.mock.timers.tick(1000);
  assert.equal(shown.at(-1), 'later');
});

test('a device that keeps nothing does not say that it did, and says so no longer than it is true', async (t) => {
  const { ready, spoken, player, saver } = page(t, null);
  await ready();
  spoken.length = 0;
  Object.assign(saver, { status: 'offline', kept: false, unsent: true });
  player.saving('offline');
  player.keeping(false);
  saver.kept = true;
  player.keeping(true);
  assert.deepEqual(spoken, ['offline unkept', 'no room', 'offline unkept', '', 'offline offline']);
  Object.assign(saver, { status: 'expired', kept: false });
  player.saving('expired');
  await ready();
  assert.ok(spoken.includes('write it down') && !spoken.includes('all is on this device'));
});
