import assert from 'node:assert/strict';
import test from 'node:test';
import { overallSequencing } from '../../main/js/sequencing/overall/overall-sequencing.js';
import { flowing, item, rule, threeLeaves, treeOf } from './trees.mjs';

/** Carries out requests one after the other; what each delivers, or its exception, or "end". */
function walk(organization, ...requests) {
  const tree = treeOf(organization);
  return requests.map((request) => {
    const { delivery, ends, exception } = overallSequencing(tree, ...request.split(' '));
    return delivery?.id ?? (ends ? 'end' : exception);
  });
}

test('goes through the leaves and ends after the last', () => {
  assert.deepEqual(walk(threeLeaves(), 'start', 'continue', 'continue', 'continue'), ['a', 'b', 'c', 'end']);
});

test('goes back, and not before the first', () => {
  assert.deepEqual(walk(threeLeaves(), 'start', 'continue', 'previous', 'previous'), ['a', 'b', 'a', 'SB.2.1-3']);
});

test('does not start where the root does not flow', () => {
  assert.deepEqual(walk(threeLeaves({}, {}), 'start'), ['SB.2.2-1']);
});

test('goes down into clusters, and backwards to their last', () => {
  const organization = item('root', flowing, item('one', flowing, item('a'), item('b')), item('two', flowing, item('c')));
  assert.deepEqual(walk(organization, 'start', 'continue', 'continue', 'previous'), ['a', 'b', 'c', 'b']);
});

test('comes backwards to the first of a cluster that only goes forward', () => {
  const organization = item('root', flowing, item('one', { controlMode: { flow: true, forwardOnly: true } }, item('a'), item('b')), item('c'));
  assert.deepEqual(walk(organization, 'choice c', 'previous'), ['c', 'a']);
});

test('skips, forwards and backwards', () => {
  const organization = threeLeaves({ b: { rules: [rule('pre', 'always', 'skip')] } });
  assert.deepEqual(walk(organization, 'start', 'continue', 'previous'), ['a', 'c', 'a']);
});

test('skips a whole cluster', () => {
  const organization = item('root', flowing, item('one', { ...flowing, rules: [rule('pre', 'always', 'skip')] }, item('a')), item('b'));
  assert.deepEqual(walk(organization, 'start'), ['b']);
});

test('stops before what is disabled', () => {
  const organization = threeLeaves({ b: { rules: [rule('pre', 'always', 'disabled')] } });
  assert.deepEqual(walk(organization, 'start', 'continue'), ['a', 'SB.2.2-2']);
});

test('stops before what has been attempted often enough', () => {
  assert.deepEqual(walk(threeLeaves({ a: { limits: { attemptLimit: 1 } } }), 'start', 'continue', 'previous'), ['a', 'b', 'SB.2.2-2']);
});

test('an unknown condition does not apply, a known one does', () => {
  const organization = threeLeaves({ a: { rules: [rule('pre', 'satisfied', 'skip')] } });
  assert.deepEqual(walk(organization, 'start', 'continue', 'continue', 'previous', 'previous'), ['a', 'b', 'c', 'b', 'SB.2.1-3']);
});

test('retries a leaf with a new attempt', () => {
  const tree = treeOf(threeLeaves({ a: { rules: [rule('post', 'always', 'retry')] } }));
  overallSequencing(tree, 'start');
  assert.equal(overallSequencing(tree, 'continue').delivery.id, 'a');
  assert.equal(tree.get('a').attemptCount, 2);
});

test('jumps past what choice would not allow', () => {
  assert.deepEqual(walk(threeLeaves({}, { controlMode: { flow: true, choice: false } }), 'start', 'choice c', 'jump c'), ['a', 'NB.2.1-10', 'c']);
});
