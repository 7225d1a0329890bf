import assert from 'node:assert/strict';
import test from 'node:test';
import { navigationRequest } from '../../main/js/sequencing/navigation/navigation-request.js';
import { overallSequencing } from '../../main/js/sequencing/overall/overall-sequencing.js';
import { flowing, item, threeLeaves, treeOf } from './trees.mjs';

const started = (organization) => {
  const tree = treeOf(organization);
  overallSequencing(tree, 'start');
  return tree;
};

test('start is for a session that has not begun', () => {
  assert.deepEqual(navigationRequest(treeOf(threeLeaves()), 'start').sequencing, 'start');
  assert.equal(navigationRequest(started(threeLeaves()), 'start').exception, 'NB.2.1-1');
});

test('resumeAll needs a suspended activity', () => {
  assert.equal(navigationRequest(treeOf(threeLeaves()), 'resumeAll').exception, 'NB.2.1-3');
});

test('continue ends the active activity first', () => {
  const { valid, termination, sequencing } = navigationRequest(started(threeLeaves()), 'continue');
  assert.deepEqual([valid, termination, sequencing], [true, 'exit', 'continue']);
});

test('continue is refused where the parent does not flow', () => {
  const tree = treeOf(threeLeaves({}, {}));
  overallSequencing(tree, 'choice', 'a');
  assert.equal(navigationRequest(tree, 'continue').exception, 'NB.2.1-4');
});

test('previous is refused in a cluster that only goes forward', () => {
  const tree = started(threeLeaves({}, { controlMode: { flow: true, forwardOnly: true } }));
  assert.equal(navigationRequest(tree, 'previous').exception, 'NB.2.1-5');
});

test('choice is refused for an unknown activity and where the parent has no choice', () => {
  assert.equal(navigationRequest(treeOf(threeLeaves()), 'choice', 'nowhere').exception, 'NB.2.1-11');
  const tree = started(threeLeaves({}, { controlMode: { flow: true, choice: false } }));
  assert.equal(navigationRequest(tree, 'choice', 'b').exception, 'NB.2.1-10');
});

test('choice may not leave an active activity without choice exit', () => {
  assert.equal(navigationRequest(started(threeLeaves({ a: { controlMode: { choiceExit: false } } })), 'choice', 'b').exception, 'NB.2.1-8');
});

test('choice may not leave an active cluster without choice exit', () => {
  const tree = started(item('root', flowing, item('left', { controlMode: { flow: true, choiceExit: false } }, item('l1')), item('right', flowing, item('r1'))));
  assert.equal(navigationRequest(tree, 'choice', 'r1').exception, 'NB.2.1-8');
});

test('exit, abandon and their kin need a current activity', () => {
  for (const request of ['exit', 'exitAll', 'abandon', 'abandonAll', 'suspendAll']) {
    assert.equal(navigationRequest(treeOf(threeLeaves()), request).exception, 'NB.2.1-2');
    assert.equal(navigationRequest(started(threeLeaves()), request).termination, request);
  }
});

test('an unknown request is refused', () => {
  assert.equal(navigationRequest(started(threeLeaves()), 'fly').exception, 'NB.2.1-13');
});
