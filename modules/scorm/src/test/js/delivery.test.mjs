import assert from 'node:assert/strict';
import test from 'node:test';
import { contentDelivery } from '../../main/js/sequencing/delivery/content-delivery.js';
import { deliveryRequest } from '../../main/js/sequencing/delivery/delivery-request.js';
import { overallSequencing } from '../../main/js/sequencing/overall/overall-sequencing.js';
import { flowing, item, rule, threeLeaves, treeOf } from './trees.mjs';

test('only a leaf is delivered', () => {
  assert.equal(deliveryRequest(treeOf(threeLeaves()).root), 'DB.1.1-1');
});

test('nothing is delivered below what is disabled', () => {
  const tree = treeOf(threeLeaves({}, { ...flowing, rules: [rule('pre', 'always', 'disabled')] }));
  assert.equal(deliveryRequest(tree.get('a')), 'DB.1.1-3');
});

test('delivery begins attempts from the root down', () => {
  const tree = treeOf(threeLeaves());
  contentDelivery(tree, tree.get('b'));
  assert.deepEqual(tree.activities.map(({ active, attemptCount }) => [active, attemptCount]), [[true, 1], [false, 0], [true, 1], [false, 0]]);
});

test('nothing is delivered while an activity is active', () => {
  const tree = treeOf(threeLeaves());
  contentDelivery(tree, tree.get('b'));
  assert.equal(contentDelivery(tree, tree.get('a')), 'DB.2-1');
});

test('what was suspended goes on with the same attempt', () => {
  const tree = treeOf(threeLeaves());
  overallSequencing(tree, 'start');
  overallSequencing(tree, 'suspendAll');
  tree.current = null;
  assert.equal(overallSequencing(tree, 'resumeAll').delivery.id, 'a');
  assert.deepEqual([tree.get('a').attemptCount, tree.root.attemptCount, tree.suspended], [1, 1, null]);
});

test('delivering something else clears what was suspended', () => {
  const tree = treeOf(threeLeaves());
  overallSequencing(tree, 'start');
  overallSequencing(tree, 'suspendAll');
  tree.current = null;
  overallSequencing(tree, 'choice', 'c');
  assert.deepEqual([tree.suspended, tree.get('a').suspended], [null, false]);
});

test('in a new attempt rollup does not see what the children know from the one before, rules do', () => {
  const tree = treeOf(item('root', flowing, item('cluster', flowing, item('a'), item('b', { rules: [rule('pre', 'satisfied', 'skip')] })), item('c')));
  for (const request of ['start', 'continue', 'continue']) overallSequencing(tree, request);
  assert.equal(tree.get('cluster').primary.satisfied(), true);
  overallSequencing(tree, 'choice', 'a');
  assert.equal(tree.get('cluster').primary.satisfied(), undefined);
  assert.equal(overallSequencing(tree, 'continue').delivery.id, 'c');
});

test('an activity that is not tracked does not stay suspended once it runs (DB.2)', () => {
  const tree = treeOf(threeLeaves({ a: { deliveryControls: { tracked: false } } }));
  overallSequencing(tree, 'start');
  overallSequencing(tree, 'suspendAll');
  tree.current = null;
  overallSequencing(tree, 'resumeAll');
  assert.deepEqual([tree.get('a').suspended, tree.get('a').attemptCount], [false, 0]);
});

test('what children know counts in a new attempt where their parent says so, however deep (useCurrentAttemptObjectiveInfo)', () => {
  const tree = treeOf(item('root', flowing, item('kept', { controlMode: { flow: true, useCurrentAttemptObjectiveInfo: false } }, item('a')),
    item('aged', flowing, item('b'))));
  for (const id of ['a', 'b']) tree.get(id).primary.set('satisfied', true);
  tree.root.beginAttempt();
  assert.deepEqual(['a', 'b'].map((id) => tree.get(id).primary.satisfied(false)), [true, undefined]);
});
