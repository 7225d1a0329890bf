import assert from 'node:assert/strict';
import test from 'node:test';
import { apply, difference } from '../../main/js/saving/merge-patch.js';
import { Saver } from '../../main/js/saving/saver.js';
import { memoryStore } from '../../main/js/saving/store.js';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const SUMMARY = { completion: 'incomplete' };

/** A server that answers as told, and keeps the commits. */
function serverThat(...answers) {
  const commits = [];
  const fetch = async (address, { body, keepalive }) => {
    commits.push({ ...JSON.parse(body), keepalive });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer === 'no network') throw new TypeError('failed');
    return { status: answer ?? 200, json: async () => ({ revision: commits.at(-1).revision }) };
  };
  return { commits, fetch };
}
const clockOf = () => {
  const pauses = [];
  return { pauses, clearTimeout: () => {}, setTimeout: (run, pause) => { pauses.push({ run, pause }); } };
};
const saverFor = (server, { store = memoryStore(), state = null, revision = 0, clock = clockOf(), attempt = '1' } = {}) => {
  const seen = [];
  const saver = new Saver({ attempt, grant: 'g', commit: '/commit', revision, state }, { store, fetch: server.fetch, clock, onStatus: (status) => seen.push(status) });
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
  assert.equal(await player.store.get('1'), undefined);
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
  assert.deepEqual(await second.saver.restore(), { state: { a: 1 }, dropped: false });
  await turn();
  assert.deepEqual([server.commits[0].revision, server.commits[0].changes], [5, { a: 1 }]);
});

test('a commit whose answer was lost is not sent twice', async () => {
  const first = saverFor(serverThat('no network'), { state: {}, revision: 4 });
  await save(first, { a: 1 });
  const server = serverThat(200);
  const second = saverFor(server, { store: first.store, state: { a: 1 }, revision: 5 });
  assert.deepEqual(await second.saver.restore(), { state: { a: 1 }, dropped: false });
  await turn();
  assert.equal(server.commits.length, 0);
});

test('unsent changes are dropped when another device has gone on meanwhile', async () => {
  const first = saverFor(serverThat('no network'), { state: {}, revision: 4 });
  await save(first, { a: 1 });
  const second = saverFor(serverThat(200), { store: first.store, state: { a: 9 }, revision: 5 });
  assert.deepEqual(await second.saver.restore(), { state: { a: 9 }, dropped: true });
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
