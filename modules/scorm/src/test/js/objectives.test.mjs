import assert from 'node:assert/strict';
import test from 'node:test';
import { sameUri } from '../../main/js/sequencing/model/defaults.js';
import { lookAhead, restoreTracking, trackingOf } from '../../main/js/sequencing/model/memory.js';
import { overallSequencing } from '../../main/js/sequencing/overall/overall-sequencing.js';
import { threeLeaves, treeOf } from './trees.mjs';

const mapped = (map) => ({ objectives: [{ id: 'o', primary: true, maps: [{ target: 'g', ...map }] }] });

test('a map writes to a global objective and another reads it', () => {
  const tree = treeOf(threeLeaves({ a: mapped({ writeSatisfiedStatus: true, writeNormalizedMeasure: true }), b: mapped({}) }));
  tree.get('a').primary.set('satisfied', true);
  tree.get('a').primary.set('measure', 0.8);
  assert.deepEqual([tree.get('b').primary.satisfied(), tree.get('b').primary.measure()], [true, 0.8]);
});

test('what a map does not read stays local', () => {
  const tree = treeOf(threeLeaves({ a: mapped({ readSatisfiedStatus: false }) }));
  tree.globals = { g: { satisfied: true } };
  assert.equal(tree.get('a').primary.satisfied(), undefined);
});

test('status is read from the global objective even when nothing is known there', () => {
  const tree = treeOf(threeLeaves({ a: mapped({}) }));
  tree.get('a').primary.set('satisfied', true);
  assert.equal(tree.get('a').primary.satisfied(), undefined);
});

test('satisfied by measure writes the status that the measure gives', () => {
  const by = { objectives: [{ primary: true, satisfiedByMeasure: true, minNormalizedMeasure: 0.5, maps: [{ target: 'g', writeSatisfiedStatus: true, readNormalizedMeasure: false }] }] };
  const tree = treeOf(threeLeaves({ a: by }));
  tree.get('a').primary.set('measure', 0.4);
  assert.deepEqual(tree.globals.g, { satisfied: false });
});

const measured = (more = {}) => ({ ...more, objectives: [{ primary: true, satisfiedByMeasure: true, minNormalizedMeasure: 0.5,
  maps: [{ target: 'g', readNormalizedMeasure: false, writeSatisfiedStatus: true }] }] });

test('what a measure decides, nobody else writes (RB.1.2 a)', () => {
  const tree = treeOf(threeLeaves({ a: measured() }));
  tree.get('a').primary.set('satisfied', true);
  assert.deepEqual(tree.globals, {});
  tree.get('a').primary.set('measure', 0.4);
  tree.get('a').primary.set('satisfied', true);
  assert.deepEqual(tree.globals.g, { satisfied: false });
});

test('a measure that counts only after the attempt is written when it ends (measureSatisfactionIfActive)', () => {
  const tree = treeOf(threeLeaves({ a: measured({ rollupConsiderations: { measureSatisfactionIfActive: false } }) }));
  overallSequencing(tree, 'start');
  tree.get('a').primary.set('measure', 0.9);
  assert.deepEqual([tree.globals, tree.get('a').primary.satisfied()], [{}, undefined]);
  overallSequencing(tree, 'exit');
  assert.deepEqual([tree.globals.g, tree.get('a').primary.satisfied()], [{ satisfied: true }, true]);
});

test('the end of silent content completes no objective that its progress decides (UP.4, RB.1.3 a)', () => {
  const organization = threeLeaves({ a: { objectives: [{ id: 'o', primary: true, maps: [{ target: 'g', writeCompletionStatus: true }] }] } });
  organization.children[0].completionThreshold = { completedByMeasure: true, minProgressMeasure: 0.5 };
  const tree = treeOf(organization);
  overallSequencing(tree, 'start');
  overallSequencing(tree, 'exit');
  assert.deepEqual([tree.globals, tree.get('a').primary.completion()], [{}, undefined]);
});

test('an explicit unknown clears the global objective', () => {
  const tree = treeOf(threeLeaves({ a: mapped({ writeSatisfiedStatus: true }) }));
  tree.get('a').primary.set('satisfied', true);
  tree.get('a').primary.set('satisfied', undefined);
  assert.deepEqual(tree.globals.g, {});
});

test('what is not tracked writes nothing', () => {
  const tree = treeOf(threeLeaves({ a: { ...mapped({ writeSatisfiedStatus: true }), deliveryControls: { tracked: false } } }));
  tree.get('a').primary.set('satisfied', true);
  assert.deepEqual(tree.globals, {});
});

test('identifiers are compared as URIs', () => {
  assert.equal(sameUri(' urn:a%20b '), sameUri('urn:a   b'));
  assert.equal(sameUri('100%'), '100%');
});

test('tracking can be put away and taken up again', () => {
  const [tree, other] = [treeOf(threeLeaves()), treeOf(threeLeaves())];
  for (const request of ['start', 'continue', 'suspendAll']) overallSequencing(tree, request);
  restoreTracking(other, JSON.parse(JSON.stringify(trackingOf(tree))));
  assert.deepEqual(trackingOf(other), trackingOf(tree));
  assert.equal(other.get('a').primary.completion(), true);
});

test('children that a newer version of the package brings are not lost', () => {
  const tree = treeOf(threeLeaves());
  restoreTracking(tree, { root: { available: ['c', 'gone', 'a'] } });
  assert.deepEqual(tree.root.available.map(({ id }) => id), ['c', 'a', 'b']);
});

test('looking ahead leaves no trace', () => {
  const tree = treeOf(threeLeaves({ a: mapped({ writeSatisfiedStatus: true, readSatisfiedStatus: false }) }));
  overallSequencing(tree, 'start');
  const before = JSON.stringify([trackingOf(tree), tree.globals, tree.current.id]);
  assert.equal(lookAhead(tree, () => overallSequencing(tree, 'continue').delivery.id), 'b');
  assert.equal(JSON.stringify([trackingOf(tree), tree.globals, tree.current.id]), before);
});
