import assert from 'node:assert/strict';
import test from 'node:test';
import { apply, difference } from '../../main/js/saving/merge-patch.js';
import { Saver } from '../../main/js/saving/saver.js';
import { memoryStore, openStore } from '../../main/js/saving/store.js';
import { deviceOf } from '../../main/js/saving/device.js';
import { sendEarlier } from '../../main/js/saving/earlier.js';
import { takeOver } from '../../main/js/saving/tabs.js';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const SUMMARY = { completion: 'incomplete' };

/** A server that answers as told, and keeps the commits. */
function serverThat(...answers) {
  const commits = [];
  const fetch = async (address, { body, keepalive }) => {
    commits.push({ ...JSON.parse(body), keepalive });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer === 'no network') throw new TypeError('failed');
    const { status = 200, ...more } = typeof answer === 'object' ? answer : { status: answer };
    return { status, json: async () => ({ revision: commits.at(-1).revision, ...more }) };
  };
  return { commits, fetch };
}
const clockOf = () => {
  const pauses = [];
  return { pauses, clearTimeout: () => {}, setTimeout: (run, pause) => { pauses.push({ run, pause }); } };
};
const saverFor = (server, { store = memoryStore(), state = null, revision = 0, last = null, clock = clockOf(), attempt = '1', ...tools } = {}) => {
  const seen = [];
  const saver = new Saver({ attempt, grant: 'g', commit: '/commit', revision, last, state }, { store, fetch: server.fetch, clock, onStatus: (status) => seen.push(status), ...tools });
  return { saver, seen, store, clock };
};
const save = async ({ saver }, state, ended) => {
  saver.update(state, SUMMARY, ended);
  saver.flush();
  await turn();
};

test('a patch says what changed, what is new and what is gone', () => {
  const before = { a: 1, b: { c: 2, d: [1] }, e: 3 };
  const after = { a: 1, b: { c: 4, d: [1, 2] }, f: {} };
  const patch = difference(before, after);
  assert.deepEqual(patch, { b: { c: 4, d: [1, 2] }, e: null, f: {} });
  assert.deepEqual(apply(before, patch), after);
  assert.equal(difference(after, structuredClone(after)), undefined);
});

test('sends only what changed, with the next revision', async () => {
  const server = serverThat(200);
  const player = saverFor(server, { state: { a: 1 }, revision: 7 });
  await save(player, { a: 1, b: 2 });
  await save(player, { a: 1, b: 3 }, true);
  assert.deepEqual(server.commits.map(({ revision, changes, ended, grant }) => [revision, changes, ended, grant]), [[8, { b: 2 }, false, 'g'], [9, { b: 3 }, true, 'g']]);
  assert.deepEqual(player.seen, ['saving', 'saved', 'saving', 'saved']);
});

test('sends nothing when nothing changed', async () => {
  const server = serverThat(200);
  await save(saverFor(server, { state: { a: 1 } }), { a: 1 });
  assert.equal(server.commits.length, 0);
});

test('the end of the attempt is sent even when nothing else changed, and once', async () => {
  const server = serverThat(200);
  const player = saverFor(server, { state: { a: 1 }, revision: 7 });
  await save(player, { a: 1 }, true);
  await save(player, { a: 1 }, true);
  player.saver.leave();
  assert.deepEqual(server.commits.map(({ revision, changes, ended }) => [revision, changes, ended]), [[8, {}, true]]);
  assert.equal(player.saver.unsent, false);
});

test('leaving tells of the end once', async () => {
  const server = serverThat(200);
  const { saver } = saverFor(server, { state: { a: 1 }, revision: 7 });
  saver.update({ a: 1 }, SUMMARY, true);
  saver.leave();
  saver.leave();
  assert.deepEqual(server.commits.map(({ revision, ended }) => [revision, ended]), [[8, true]]);
});

test('one request at a time, and what comes meanwhile goes together', async () => {
  const server = serverThat(200);
  const { saver } = saverFor(server);
  saver.update({ a: 1 }, SUMMARY);
  saver.flush();
  saver.update({ a: 2 }, SUMMARY);
  saver.flush();
  saver.update({ a: 3 }, SUMMARY);
  saver.flush();
  assert.equal(server.commits.length, 1);
  await turn();
  await turn();
  assert.deepEqual(server.commits.map(({ changes }) => changes), [{ a: 1 }, { a: 3 }]);
});

test('without a network it says so, keeps the changes and tries the same commit again, later and later', async () => {
  const server = serverThat('no network', 'no network', 503, 200);
  const player = saverFor(server);
  await save(player, { a: 1 });
  assert.equal(player.saver.status, 'offline');
  assert.deepEqual((await player.store.get('1')).state, { a: 1 });
  for (let i = 0; i < 3; i++) {
    player.clock.pauses.at(-1).run();
    await turn();
  }
  assert.deepEqual(player.clock.pauses.map(({ pause }) => pause), [1000, 2000, 4000]);
  assert.deepEqual(new Set(server.commits.map((commit) => JSON.stringify(commit))).size, 1);
  assert.equal(player.saver.status, 'saved');
  assert.equal((await player.store.get('1')).unsent, false);
});

test('a server that is just starting knows no address yet: it is asked again', async () => {
  const server = serverThat(404, 503, 200);
  const player = saverFor(server);
  await save(player, { a: 1 });
  for (let asked = 1; asked < 3; asked++) {
    player.clock.pauses.at(-1).run();
    await turn();
  }
  assert.deepEqual(player.seen, ['saving', 'offline', 'saving', 'offline', 'saving', 'saved']);
  assert.equal(server.commits.length, 3);
});

test('what the server refuses stays on the device, and is said', async () => {
  const player = saverFor(serverThat(422));
  await save(player, { a: 1 });
  assert.deepEqual(player.seen, ['saving', 'refused']);
});

test('tries at once when the network is back', async () => {
  const server = serverThat('no network', 200);
  const player = saverFor(server);
  await save(player, { a: 1 });
  player.saver.retry();
  await turn();
  assert.equal(player.saver.status, 'saved');
});

test('another device has gone on: it says so and writes no more', async () => {
  const server = serverThat(409);
  const player = saverFor(server);
  await save(player, { a: 1 });
  await save(player, { a: 2 });
  assert.equal(player.saver.status, 'elsewhere');
  assert.equal(server.commits.length, 1);
});

test('when the grant has expired the changes stay on the device', async () => {
  const server = serverThat(401);
  const player = saverFor(server);
  await save(player, { a: 1 });
  assert.equal(player.saver.status, 'expired');
  assert.deepEqual((await player.store.get('1')).state, { a: 1 });
});

test('what an earlier page could not send goes first', async () => {
  const first = saverFor(serverThat('no network'), { state: { a: 0 }, revision: 4 });
  await save(first, { a: 1 });
  const server = serverThat(200);
  const second = saverFor(server, { store: first.store, state: { a: 0 }, revision: 4 });
  assert.deepEqual(await second.saver.restore(), { state: { a: 1 }, dropped: false, ended: false, stale: false });
  await turn();
  assert.deepEqual([server.commits[0].revision, server.commits[0].changes], [5, { a: 1 }]);
});

test('a commit whose answer was lost is not sent twice', async () => {
  const first = saverFor(serverThat('no network'), { state: {}, revision: 4 });
  await save(first, { a: 1 });
  const server = serverThat(200);
  const { id } = (await first.store.get('1')).sent[0].commit;
  const second = saverFor(server, { store: first.store, state: { a: 1 }, revision: 5, last: id });
  assert.deepEqual(await second.saver.restore(), { state: { a: 1 }, dropped: false, ended: false, stale: false });
  await turn();
  assert.equal(server.commits.length, 0);
});

test('unsent changes are dropped when another device has gone on meanwhile', async () => {
  const first = saverFor(serverThat('no network'), { state: {}, revision: 4 });
  await save(first, { a: 1 });
  const second = saverFor(serverThat(200), { store: first.store, state: { a: 9 }, revision: 5 });
  assert.deepEqual(await second.saver.restore(), { state: { a: 9 }, dropped: true, ended: false, stale: false });
});

test('leaving sends the rest behind what is under way, in turn', async () => {
  const server = serverThat(200);
  const { saver } = saverFor(server);
  saver.update({ a: 1 }, SUMMARY);
  saver.flush();
  saver.update({ a: 2 }, SUMMARY);
  saver.leave();
  saver.update({ a: 3 }, SUMMARY);
  saver.leave();
  assert.deepEqual(server.commits.map(({ revision, changes, keepalive }) => [revision, changes, keepalive]), [[1, { a: 1 }, true], [2, { a: 2 }, true], [3, { a: 3 }, true]]);
});

test('a commit too large for a request that outlives the page is an ordinary one', async () => {
  const server = serverThat(200);
  await save(saverFor(server), { a: 'x'.repeat(61_000) });
  assert.equal(server.commits[0].keepalive, false);
});

test('draining waits for the answer', async () => {
  const server = serverThat(200);
  const { saver } = saverFor(server);
  saver.update({ a: 1 }, SUMMARY);
  await saver.drain();
  assert.equal(saver.unsent, false);
});

test('every commit has a name of its own, and keeps it when it is sent again', async () => {
  const server = serverThat('no network', 200);
  const player = saverFor(server);
  await save(player, { a: 1 });
  player.saver.retry();
  await turn();
  await save(player, { a: 2 });
  const [first, again, next] = server.commits.map(({ id }) => id);
  assert.match(first, /^[\w-]{43}$/);
  assert.equal(again, first);
  assert.notEqual(next, first);
});

test('the last word of a page that was left arrives behind the next page: it was this device, and it goes on', async () => {
  const store = memoryStore();
  const left = saverFor(serverThat('no network'), { store, state: { a: 0 }, revision: 4 });
  left.saver.update({ a: 1 }, SUMMARY);
  left.saver.leave();
  await turn();
  const { id } = (await store.get('1')).sent[0].commit;

  const server = serverThat({ status: 409, revision: 5, last: id }, 200);
  const next = saverFor(server, { store, state: { a: 0 }, revision: 4 });
  assert.deepEqual((await next.saver.restore()).state, { a: 1 });
  next.saver.update({ a: 2 }, SUMMARY);
  await turn();
  await turn();
  assert.equal(next.saver.status, 'saved');
  assert.deepEqual(server.commits.map(({ revision, changes }) => [revision, changes]), [[5, { a: 1 }], [6, { a: 2 }]]);
});

test('without a line a page goes on from what the device has, though the page itself is older', async () => {
  const store = memoryStore();
  const first = saverFor(serverThat(200), { store, state: { a: 0 }, revision: 4 });
  await save(first, { a: 1 });
  await save(first, { a: 2 });
  const again = saverFor(serverThat(200), { store, state: { a: 0 }, revision: 4 });
  assert.deepEqual(await again.saver.restore(), { state: { a: 2 }, dropped: false, ended: false, stale: false });
  await save(again, { a: 3 });
  assert.equal(again.saver.unsent, false);
});

test('what is unsent goes on top of what other packages have written meanwhile', async () => {
  const store = memoryStore();
  await save(saverFor(serverThat('no network'), { store, state: { learner: { x: 1 } }, revision: 4 }), { a: 1, learner: { x: 1 } });
  const server = serverThat(200);
  const again = saverFor(server, { store, state: { learner: { x: 2, y: 3 } }, revision: 4 });
  assert.deepEqual((await again.saver.restore()).state, { a: 1, learner: { x: 2, y: 3 } });
  assert.deepEqual(server.commits[0].changes, { a: 1 });
});

test('an attempt that was reset is forgotten by the device', async () => {
  const player = saverFor(serverThat(410));
  await save(player, { a: 1 });
  assert.equal(player.saver.status, 'reset');
  assert.equal(await player.store.get('1'), undefined);
});

test('a grant that comes with an answer takes the place of the old one', async () => {
  const server = serverThat({ grant: 'h' }, 200);
  const player = saverFor(server);
  await save(player, { a: 1 });
  await save(player, { a: 2 });
  assert.deepEqual(server.commits.map(({ grant }) => grant), ['g', 'h']);
});

test('a device without room says so once, and goes on', async () => {
  const told = [];
  const full = { ...memoryStore(), put: async () => { throw new DOMException('full', 'QuotaExceededError'); } };
  const server = serverThat('no network', 200);
  const player = saverFor(server, { store: full, onKept: (kept) => told.push(kept) });
  await save(player, { a: 1 });
  player.saver.retry();
  await turn();
  assert.deepEqual(told, [false]);
  assert.equal(player.saver.status, 'saved');
});

test('another page of this device takes over what is unsent, and this one writes no more', async () => {
  const server = serverThat('no network', 200);
  const first = saverFor(server);
  await save(first, { a: 1 });
  first.saver.update({ a: 2 }, SUMMARY);
  await first.saver.handOver();
  first.saver.update({ a: 9 }, SUMMARY);
  first.saver.flush();
  assert.equal(first.saver.status, 'elsewhere');
  const second = saverFor(serverThat(200), { store: first.store });
  assert.deepEqual((await second.saver.restore()).state, { a: 2 });
});

/** Browsers' locks and channels, as far as they are used here. */
function browser() {
  let holder = null;
  const queue = [];
  const channels = new Set();
  class Channel {
    constructor() { channels.add(this); }
    postMessage(data) { for (const other of channels) if (other !== this) setImmediate(() => other.onmessage?.({ data })); }
    close() { channels.delete(this); }
  }
  const grant = ({ work, reject }) => {
    const own = holder = { reject };
    work({})?.then(() => {
      if (holder !== own) return;
      holder = null;
      if (queue.length) grant(queue.shift());
    });
  };
  const locks = { request: (name, { ifAvailable, steal, signal }, work) => new Promise((resolve, reject) => {
    if (holder && ifAvailable) return work(null);
    if (holder && !steal) {
      const waiting = { work, reject };
      queue.push(waiting);
      signal.addEventListener('abort', () => { if (queue.includes(waiting)) reject(queue.splice(queue.indexOf(waiting), 1)); });
      return undefined;
    }
    holder?.reject(new DOMException('stolen', 'AbortError'));
    return grant({ work, reject });
  }) };
  return { locks, Channel };
}

test('the newest page of a device plays: the one before keeps what it has, and lets go', async () => {
  const said = [];
  const page = (name) => ({ onAsked: async () => { said.push(`${name} keeps`); }, onStolen: () => said.push(`${name} stops`) });
  const tools = browser();
  await takeOver('1', page('first'), tools);
  await takeOver('1', page('second'), tools);
  assert.deepEqual(said, ['first keeps']);
  await takeOver('1', page('third'), tools);
  assert.deepEqual(said, ['first keeps', 'second keeps']);
});

test('a page that sleeps is not waited for, and hears of it when it wakes', async () => {
  const said = [];
  const tools = browser();
  await takeOver('1', { onAsked: () => new Promise(() => {}), onStolen: () => said.push('stops') }, tools);
  const awake = setTimeout(() => {}, 5000); // the signal's own timer keeps nothing alive
  await takeOver('1', {}, { ...tools, patience: 20 });
  await turn();
  clearTimeout(awake);
  assert.deepEqual(said, ['stops']);
});

test('without locks pages play all the same', () => takeOver('1', {}, { locks: null, Channel: null }));

test('who leaves without a line is not kept waiting', async () => {
  const server = serverThat('no network');
  const player = saverFor(server);
  await save(player, { a: 1 });
  await player.saver.drain();
  assert.deepEqual([server.commits.length, player.saver.status], [2, 'offline']);
});

test('a page that has handed over does not ask again for what had no answer', async () => {
  const server = serverThat('no network');
  const player = saverFor(server);
  await save(player, { a: 1 });
  await player.saver.handOver();
  player.clock.pauses.at(-1).run();
  await turn();
  assert.equal(server.commits.length, 1);
  assert.equal(player.saver.status, 'elsewhere');
});

test('the commit with which the learner leaves a part says so, even behind another one', async () => {
  const server = serverThat(200);
  const { saver } = saverFor(server);
  saver.update({ a: 1 }, SUMMARY);
  saver.flush();
  saver.update({ a: 2 }, SUMMARY);
  saver.flush(true);
  await turn();
  await turn();
  await turn();
  saver.update({ a: 3 }, SUMMARY);
  saver.flush();
  await turn();
  assert.deepEqual(server.commits.map(({ left }) => left), [undefined, true, undefined]);
});

test('the end of an attempt that could not be sent is known to the next page', async () => {
  const store = memoryStore();
  await save(saverFor(serverThat('no network'), { store, revision: 4, state: { a: 0 } }), { a: 1 }, true);
  const server = serverThat(200);
  const next = saverFor(server, { store, revision: 4, state: { a: 0 } });
  assert.equal((await next.saver.restore()).ended, true);
  await turn();
  assert.deepEqual(server.commits.map(({ ended }) => ended), [true]);
});

test('a last word that went with its page before the device had it is still known to be of this device', async () => {
  const device = 'd'.repeat(21);
  const unknown = `${device}${'x'.repeat(22)}`;
  const server = serverThat({ status: 409, revision: 5, last: unknown }, 200);
  const player = saverFor(server, { state: { a: 0 }, revision: 4, device });
  await save(player, { a: 2 });
  await turn();
  assert.equal(player.saver.status, 'saved');
  assert.deepEqual(server.commits.map(({ revision, changes }) => [revision, changes]), [[5, { a: 2 }], [6, { a: 2 }]]);
  assert.ok(server.commits.every(({ id }) => id.startsWith(device)));

  const store = memoryStore();
  await save(saverFor(serverThat('no network'), { store, state: { a: 0 }, revision: 4, device }), { a: 1 });
  const next = saverFor(serverThat(200), { store, state: { a: 2 }, revision: 5, last: unknown, device });
  assert.deepEqual(await next.saver.restore(), { state: { a: 2 }, dropped: false, ended: false, stale: false });
});

test('a device keeps its name; where nothing is kept each page has its own', () => {
  const kept = new Map();
  const storage = () => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) });
  assert.match(deviceOf(storage), /^[\w-]{21}$/);
  assert.equal(deviceOf(storage), deviceOf(storage));
  const refusing = () => { throw new DOMException('refused', 'SecurityError'); };
  assert.notEqual(deviceOf(refusing), deviceOf(refusing));
});

/** A device with a sealed record of an attempt, and what of it is left. */
function deviceWith(sealed) {
  const records = new Map([['1-9', sealed]]);
  return { records, unsent: async (attempt) => records.get(attempt), remove: async (attempt) => { records.delete(attempt); } };
}
const earlierOf = async (server, store, { clock = clockOf(), locks } = {}) => {
  const sending = sendEarlier({ commit: '/commit', grant: 'g', earlier: ['2-9', '1-9'] }, { store, locks, fetch: server.fetch, clock });
  await turn();
  return { clock, sending };
};

test('what could not be sent of an attempt before is sent as it is sealed, and forgotten', async () => {
  const server = serverThat(200);
  const store = deviceWith(new Uint8Array([1, 2, 255]));
  await (await earlierOf(server, store)).sending;
  assert.deepEqual(server.commits.map(({ grant, earlier, sealed }) => [grant, earlier, sealed]), [['g', '1-9', 'AQL/']]);
  assert.equal(store.records.size, 0);
});

test('without a line it is tried again, and stays for another time', async () => {
  const store = deviceWith(new Uint8Array([1]));
  const { clock, sending } = await earlierOf(serverThat('no network', 503, 429), store);
  for (let tries = 0; tries < 3; tries++) {
    clock.pauses.at(-1).run();
    await turn();
  }
  await sending;
  assert.deepEqual(clock.pauses.map(({ pause }) => pause), [2000, 10_000, 60_000]);
  assert.equal(store.records.size, 1);
});

test('what does not fit to what the server has is forgotten; what is too long for it stays', async () => {
  for (const [status, left] of [[409, 0], [403, 0], [413, 1]]) {
    const store = deviceWith(new Uint8Array([1]));
    await (await earlierOf(serverThat(status), store)).sending;
    assert.equal(store.records.size, left, status);
  }
});

test('what another page still plays is left to it', async () => {
  const server = serverThat(200);
  const locks = { request: async (name, options, work) => work(null) };
  await (await earlierOf(server, deviceWith(new Uint8Array([1])), { locks })).sending;
  assert.equal(server.commits.length, 0);
});

test('a page that the server made before the attempt ended, and that runs after it, does not begin it again', async () => {
  const store = memoryStore();
  const first = saverFor(serverThat(200), { store });
  await save(first, { a: 1 }, true);
  assert.equal((await saverFor(serverThat(200), { store }).saver.restore()).stale, true); // its page went before it could forget
  await first.saver.forget();
  const { stale, ended } = await saverFor(serverThat(200), { store }).saver.restore();
  assert.deepEqual([stale, ended], [true, true]);
});

test('a page made before another one suspended knows that it is older; one made after goes on', async () => {
  const store = memoryStore();
  const first = saverFor(serverThat(200), { store });
  await save(first, { a: 1 });
  await first.saver.forget();
  assert.equal((await saverFor(serverThat(200), { store }).saver.restore()).stale, true);
  assert.deepEqual(await saverFor(serverThat(200), { store, state: { a: 1 }, revision: 1 }).saver.restore(), { state: { a: 1 }, dropped: false, ended: false, stale: false });
});

test('where the browser has closed its storage the player is told, and goes on', async () => {
  const db = { transaction: () => { throw new DOMException('closing', 'InvalidStateError'); } };
  const factory = { open: () => {
    const request = { result: db };
    setImmediate(() => request.onsuccess());
    return request;
  } };
  const told = [];
  const server = serverThat(200);
  const player = saverFor(server, { store: await openStore(factory, 'secret'), onKept: (kept) => told.push(kept) });
  await save(player, { a: 1 });
  assert.deepEqual([told, player.saver.status, server.commits.length], [[false], 'saved', 1]);
});

/** Answers that are not of our server, or only half of one. */
const page = async () => { throw new SyntaxError('<!DOCTYPE html>'); };
const answering = (...answers) => {
  const commits = [];
  return { commits, fetch: async (address, { body }) => {
    commits.push(JSON.parse(body));
    const { status, json } = answers.length > 1 ? answers.shift() : answers[0];
    return { status, json: json ?? (async () => ({ revision: commits.at(-1).revision })) };
  } };
};

test('a portal that answers with its own page, or half an answer, has saved nothing: the same commit goes again', async () => {
  for (const stranger of [{ status: 200, json: page }, { status: 200, json: async () => ({ login: '/wifi' }) }, { status: 200, json: async () => null },
    { status: 409, json: page }, { status: 410, json: page }, { status: 511, json: page }]) {
    const server = answering(stranger, { status: 200 });
    const player = saverFor(server, { state: { a: 0 }, revision: 3 });
    await save(player, { a: 1 });
    assert.deepEqual([player.saver.status, player.saver.unsent, (await player.store.get('1')).state], ['offline', true, { a: 1 }], String(stranger.status));
    player.clock.pauses.at(-1).run();
    await turn();
    assert.equal(player.saver.status, 'saved');
    assert.deepEqual(server.commits[0], server.commits[1]);
  }
});

test('a request that outlives the page is measured in bytes, as browsers do', async () => {
  const server = serverThat(200);
  await save(saverFor(server), { a: 'ñ'.repeat(31_000) });
  await save(saverFor(server), { a: 'n'.repeat(31_000) });
  assert.deepEqual(server.commits.map(({ keepalive }) => keepalive), [false, true]);
});

test('a line that died while it was in use is not waited for', async (t) => {
  const patience = [];
  t.mock.method(AbortSignal, 'timeout', (millis) => {
    patience.push(millis);
    return AbortSignal.abort();
  });
  const fetch = async (address, { signal }) => { signal.throwIfAborted(); };
  const player = saverFor({ fetch });
  await save(player, { a: 'x'.repeat(1_000_000) });
  assert.equal(player.saver.status, 'offline');
  assert.ok(patience[0] > 500_000 && patience[0] < 600_000, `${patience}`);
});

test('a server whose data are those of a backup gets all that is known here', async () => {
  for (const last of ['', 'another-name']) {
    const server = serverThat({ status: 409, revision: 2, last }, 200);
    const player = saverFor(server, { state: { a: 1, b: 2 }, revision: 7 });
    await save(player, { a: 1, b: 2, c: 3 });
    await turn();
    assert.equal(player.saver.status, 'saved');
    assert.deepEqual(server.commits.map(({ revision, changes }) => [revision, changes]), [[8, { c: 3 }], [3, { a: 1, b: 2, c: 3 }]]);
  }
});

test('a storage that never opens, or that an older page blocks, is not waited for', async () => {
  const never = { open: () => ({}) };
  const blocked = { open: () => {
    const request = {};
    setImmediate(() => request.onblocked());
    return request;
  } };
  assert.equal((await openStore(never, 'secret', 20)).passing, true);
  assert.equal((await openStore(blocked, 'secret')).passing, true);
});

test('without locks the older page hears of the newer one all the same', async () => {
  const said = [];
  const { Channel } = browser();
  await takeOver('1', { onAsked: async () => said.push('keeps') }, { locks: null, Channel, patience: 20 });
  await takeOver('1', { onAsked: async () => said.push('wrong') }, { locks: null, Channel, patience: 20 });
  assert.deepEqual(said, ['keeps']);
});
