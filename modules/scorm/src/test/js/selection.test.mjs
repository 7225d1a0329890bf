import assert from 'node:assert/strict';
import test from 'node:test';
import { overallSequencing } from '../../main/js/sequencing/overall/overall-sequencing.js';
import { prepareChildren } from '../../main/js/sequencing/selection/begin.js';
import { threeLeaves, treeOf } from './trees.mjs';

const ids = (activities) => activities.map(({ id }) => id);
const inTurn = (...numbers) => () => numbers.shift() ?? 0;
const prepared = (randomization, random) => {
  const tree = treeOf(threeLeaves({}, { controlMode: { flow: true }, randomization }), { random });
  prepareChildren(tree);
  return tree;
};

test('selects as many children as asked for, in their order', () => {
  const tree = prepared({ selectionTiming: 'once', selectCount: 2 }, inTurn(0.9, 0.9, 0.1));
  assert.deepEqual(ids(tree.root.available), ['a', 'c']);
});

test('never selects or shuffles unless told to', () => {
  assert.deepEqual(ids(prepared({ selectCount: 1, reorderChildren: true }).root.available), ['a', 'b', 'c']);
});

test('shuffles once', () => {
  const tree = prepared({ randomizationTiming: 'once', reorderChildren: true }, inTurn(0.9, 0, 0));
  assert.deepEqual(ids(tree.root.available), ['c', 'a', 'b']);
  overallSequencing(tree, 'start');
  overallSequencing(tree, 'exitAll');
  prepareChildren(tree);
  assert.deepEqual(ids(tree.root.available), ['c', 'a', 'b']);
});

test('shuffles for each new attempt', () => {
  const tree = prepared({ randomizationTiming: 'onEachNewAttempt', reorderChildren: true }, inTurn(0, 0, 0, 0.9, 0, 0));
  assert.deepEqual(ids(tree.root.available), ['a', 'b', 'c']);
  overallSequencing(tree, 'start');
  overallSequencing(tree, 'exitAll');
  assert.deepEqual(ids(tree.root.available), ['c', 'a', 'b']);
});

test('what is not selected is not flowed to and not chosen', () => {
  const tree = prepared({ selectionTiming: 'once', selectCount: 1 }, inTurn(0.5));
  assert.equal(overallSequencing(tree, 'start').delivery.id, 'b');
  assert.equal(overallSequencing(tree, 'choice', 'a').exception, 'SB.2.9-2');
});
