import assert from 'node:assert/strict';
import test from 'node:test';
import { choice } from '../../main/js/sequencing/requests/choice.js';
import { overallSequencing } from '../../main/js/sequencing/overall/overall-sequencing.js';
import { flowing, item, rule, threeLeaves, treeOf } from './trees.mjs';

const chosen = (organization, ...targets) => {
  const tree = treeOf(organization);
  return targets.map((target) => {
    const { delivery, exception } = overallSequencing(tree, 'choice', target);
    return delivery?.id ?? exception;
  });
};
const two = (one, other) => item('root', {}, item('one', one, item('a'), item('b')), item('two', other, item('c'), item('d')));

test('any leaf can be chosen where nothing is said', () => {
  assert.deepEqual(chosen(threeLeaves({}, {}), 'c', 'a', 'b'), ['c', 'a', 'b']);
});

test('a cluster that flows delivers its first leaf, one that does not delivers nothing', () => {
  assert.deepEqual(chosen(two(flowing, {}), 'one'), ['a']);
  assert.deepEqual(chosen(two({}, {}), 'one'), ['SB.2.9-9']);
});

test('what is hidden from choice cannot be chosen, nor what is below it', () => {
  const hidden = { rules: [rule('pre', 'always', 'hiddenFromChoice')] };
  assert.deepEqual(chosen(two(hidden, {}), 'one', 'a', 'c'), ['SB.2.9-3', 'SB.2.9-3', 'c']);
});

test('stop forward traversal holds choice back, not backwards', () => {
  const organization = threeLeaves({ b: { rules: [rule('pre', 'always', 'stopForwardTraversal')] } }, {});
  assert.deepEqual(chosen(organization, 'a', 'b', 'c', 'a'), ['a', 'b', 'SB.2.4-1', 'a']);
});

test('a cluster that only goes forward is not chosen backwards in', () => {
  assert.deepEqual(chosen(threeLeaves({}, { controlMode: { forwardOnly: true } }), 'b', 'c', 'a'), ['b', 'c', 'SB.2.4-2']);
});

test('prevent activation keeps others out of a cluster that is not active', () => {
  const closed = { constrainedChoice: { preventActivation: true } };
  assert.deepEqual(chosen(two({}, closed), 'a', 'c'), ['a', 'SB.2.9-6']);
});

test('constrain choice lets out to the neighbour only', () => {
  const cluster = (id, sequencing = {}) => item(id, sequencing, item(`${id}1`));
  const organization = item('root', {}, cluster('p'), cluster('q', { constrainedChoice: { constrainChoice: true } }), cluster('r'), cluster('s'));
  assert.deepEqual(chosen(organization, 'q1', 's1', 'r1'), ['q1', 'SB.2.9-8', 'r1']);
});

test('choosing nothing is refused', () => {
  assert.equal(choice(treeOf(threeLeaves()), undefined).exception, 'SB.2.9-1');
});
