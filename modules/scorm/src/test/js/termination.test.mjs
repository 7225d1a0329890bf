import assert from 'node:assert/strict';
import test from 'node:test';
import { overallSequencing } from '../../main/js/sequencing/overall/overall-sequencing.js';
import { sequencingRequest } from '../../main/js/sequencing/requests/sequencing-request.js';
import { endAttempt } from '../../main/js/sequencing/rules/utilities.js';
import { terminationRequest } from '../../main/js/sequencing/termination/termination-request.js';
import { flowing, item, rule, threeLeaves, treeOf } from './trees.mjs';

const started = (organization, hooks) => {
  const tree = treeOf(organization, hooks);
  overallSequencing(tree, 'start');
  return tree;
};

test('without a current activity nothing can be terminated', () => {
  assert.equal(terminationRequest(treeOf(threeLeaves()), 'exit').exception, 'TB.2.3-1');
});

test('an activity that is not active cannot be exited again', () => {
  const tree = started(threeLeaves());
  terminationRequest(tree, 'exit');
  assert.equal(terminationRequest(tree, 'exit').exception, 'TB.2.3-2');
});

test('exit ends the attempt and leaves its parent active', () => {
  const tree = started(threeLeaves());
  terminationRequest(tree, 'exit');
  assert.equal(tree.current.id, 'a');
  assert.deepEqual([tree.current.active, tree.root.active], [false, true]);
});

test('content that says nothing is taken as completed and satisfied', () => {
  const tree = started(threeLeaves());
  terminationRequest(tree, 'exit');
  assert.deepEqual([tree.get('a').primary.completion(), tree.get('a').primary.satisfied()], [true, true]);
});

test('an explicit unknown stays unknown', () => {
  const tree = started(threeLeaves(), { endOf: () => ({ completion: true, success: true }) });
  terminationRequest(tree, 'exit');
  assert.deepEqual([tree.get('a').primary.completion(), tree.get('a').primary.satisfied()], [undefined, undefined]);
});

test('content that sets its status itself is not completed for it', () => {
  const tree = started(threeLeaves({ a: { deliveryControls: { completionSetByContent: true, objectiveSetByContent: true } } }));
  terminationRequest(tree, 'exit');
  assert.deepEqual([tree.get('a').primary.completion(), tree.get('a').primary.satisfied()], [undefined, undefined]);
});

test('an exit rule of a cluster ends the cluster', () => {
  const tree = started(item('root', flowing, item('cluster', { ...flowing, rules: [rule('exit', 'always', 'exit')] }, item('a'), item('b')), item('c')));
  terminationRequest(tree, 'exit');
  assert.equal(tree.current.id, 'cluster');
  assert.equal(tree.get('cluster').active, false);
});

test('a post condition rule takes the place of what was asked for', () => {
  const tree = started(threeLeaves({ a: { rules: [rule('post', 'always', 'retry')] } }));
  assert.equal(terminationRequest(tree, 'exit').sequencing, 'retry');
});

test('exit parent ends the parent and asks its rules in turn', () => {
  const cluster = { ...flowing, rules: [rule('post', 'always', 'continue')] };
  const tree = started(item('root', flowing, item('cluster', cluster, item('a', { rules: [rule('post', 'always', 'exitParent')] })), item('c')));
  assert.equal(terminationRequest(tree, 'exit').sequencing, 'continue');
  assert.equal(tree.current.id, 'cluster');
});

test('retry all ends everything and starts again', () => {
  const tree = started(threeLeaves({ a: { rules: [rule('post', 'always', 'retryAll')] } }));
  assert.equal(overallSequencing(tree, 'continue').delivery.id, 'a');
  assert.equal(tree.root.attemptCount, 2);
});

test('rules after the end do not apply to a suspended activity', () => {
  const tree = started(threeLeaves({ a: { rules: [rule('post', 'always', 'exitAll')] } }), { endOf: (leaf) => { leaf.suspended = true; } });
  assert.equal(terminationRequest(tree, 'exit').sequencing, undefined);
});

test('exit all ends every attempt up to the root', () => {
  const tree = started(threeLeaves());
  assert.equal(terminationRequest(tree, 'exitAll').sequencing, 'exit');
  assert.ok(tree.activities.every(({ active }) => !active));
  assert.equal(tree.current, tree.root);
});

test('suspend all keeps the place', () => {
  const tree = started(threeLeaves());
  terminationRequest(tree, 'suspendAll');
  assert.equal(tree.suspended.id, 'a');
  assert.deepEqual(tree.activities.filter(({ suspended }) => suspended).map(({ id }) => id), ['root', 'a']);
});

test('abandon tracks nothing', () => {
  const tree = started(threeLeaves());
  terminationRequest(tree, 'abandon');
  assert.equal(tree.get('a').active, false);
  assert.equal(tree.get('a').primary.completion(), undefined);
});

test('abandon all leaves nothing active and ends the session', () => {
  const tree = started(threeLeaves());
  assert.equal(overallSequencing(tree, 'abandonAll').ends, true);
  assert.ok(tree.activities.every(({ active }) => !active));
});

test('a cluster that is tried again sees the current attempts of its children alone (SB.2.10)', () => {
  const done = { rules: [rule('pre', 'satisfied', 'skip')] };
  const tree = started(item('root', flowing, item('cluster', flowing, item('a', done), item('b', done)), item('c')));
  for (const request of ['continue', 'continue']) overallSequencing(tree, request);
  overallSequencing(tree, 'choice', 'a');
  terminationRequest(tree, 'exit');
  endAttempt(tree.get('cluster'));
  tree.current = tree.get('cluster');
  assert.equal(sequencingRequest(tree, 'retry').delivery.id, 'b');
});
