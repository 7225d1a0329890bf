import assert from 'node:assert/strict';
import test from 'node:test';
import { overallRollup } from '../../main/js/sequencing/rollup/overall-rollup.js';
import { item, rule, threeLeaves, treeOf } from './trees.mjs';

/** A tree of three leaves whose primary objectives know what is given. */
function known(values, sequencing = {}, root = {}, more = {}) {
  const tree = treeOf({ ...threeLeaves(sequencing, root), ...more });
  for (const [id, fields] of Object.entries(values)) {
    tree.get(id).attemptCount = 1;
    for (const [field, value] of Object.entries(fields)) tree.get(id).primary.set(field, value);
  }
  overallRollup(tree.get('a'));
  return tree.root.primary;
}
const all = (fields) => ({ a: fields, b: fields, c: fields });
const rollup = (rules) => ({ rollup: { rules } });
const satisfiedIf = (childActivitySet, more = {}) => rollup([{ childActivitySet, action: 'satisfied', conditions: [{ condition: 'satisfied' }], ...more }]);

test('by default all satisfied makes satisfied, all completed makes completed', () => {
  const root = known(all({ satisfied: true, completion: true }));
  assert.deepEqual([root.satisfied(), root.completion()], [true, true]);
});

test('by default one that failed among known ones makes not satisfied', () => {
  assert.equal(known({ ...all({ satisfied: true }), b: { satisfied: false } }).satisfied(), false);
});

test('by default nothing is concluded while one is unknown', () => {
  const root = known({ a: { satisfied: true, completion: true } });
  assert.deepEqual([root.satisfied(), root.completion()], [undefined, undefined]);
});

test('any, none, at least count and at least percent of the children', () => {
  const one = { ...all({ satisfied: false }), b: { satisfied: true } };
  assert.equal(known(one, {}, satisfiedIf('any')).satisfied(), true);
  assert.equal(known(one, {}, satisfiedIf('none')).satisfied(), undefined);
  assert.equal(known(all({ satisfied: false }), {}, satisfiedIf('none')).satisfied(), true);
  assert.equal(known(one, {}, satisfiedIf('atLeastCount', { minimumCount: 2 })).satisfied(), undefined);
  assert.equal(known(one, {}, satisfiedIf('atLeastCount', { minimumCount: 1 })).satisfied(), true);
  assert.equal(known(one, {}, satisfiedIf('atLeastPercent', { minimumPercent: 0.5 })).satisfied(), undefined);
  assert.equal(known(one, {}, satisfiedIf('atLeastPercent', { minimumPercent: 0.3 })).satisfied(), true);
});

test('a condition with "not" is turned round, and unknown stays unknown', () => {
  const notSatisfied = rollup([{ action: 'notSatisfied', conditions: [{ condition: 'satisfied', operator: 'not' }] }]);
  assert.equal(known(all({ satisfied: false }), {}, notSatisfied).satisfied(), false);
  assert.equal(known({}, {}, notSatisfied).satisfied(), undefined);
});

test('the measure is the weighted mean of the known ones', () => {
  const weights = { a: { rollup: { objectiveMeasureWeight: 3 } } };
  assert.equal(known({ a: { measure: 1 }, b: { measure: 0 } }, weights).measure(), 0.6);
  assert.equal(known({}).measure(), undefined);
});

test('the mean of equal measures is that measure, so that it reaches a threshold of the same size', () => {
  for (const value of [0.1, 0.3, 0.6, 0.7]) {
    const by = { objectives: [{ primary: true, satisfiedByMeasure: true, minNormalizedMeasure: value }] };
    const root = known(all({ measure: value, progress: value }), {}, by, { completionThreshold: { completedByMeasure: true, minProgressMeasure: value } });
    assert.deepEqual([root.measure(), root.satisfied(), root.completion()], [value, true, true]);
  }
});

test('weights of nothing give no measure', () => {
  const none = { rollup: { objectiveMeasureWeight: 0 } };
  assert.equal(known(all({ measure: 1 }), { a: none, b: none, c: none }).measure(), undefined);
});

test('satisfied by measure compares the measure and ignores rules', () => {
  const byMeasure = { objectives: [{ primary: true, satisfiedByMeasure: true, minNormalizedMeasure: 0.6 }] };
  assert.equal(known(all({ measure: 0.7, satisfied: false }), {}, byMeasure).satisfied(), true);
  assert.equal(known(all({ measure: 0.5, satisfied: true }), {}, byMeasure).satisfied(), false);
});

test('completed by measure compares the progress', () => {
  const threshold = { completionThreshold: { completedByMeasure: true, minProgressMeasure: 0.5 } };
  assert.equal(known(all({ progress: 0.6 }), {}, {}, threshold).completion(), true);
  assert.equal(known(all({ progress: 0.4 }), {}, {}, threshold).completion(), false);
});

test('what does not contribute is left out', () => {
  const out = { b: { rollup: { rollupObjectiveSatisfied: false } } };
  assert.equal(known({ ...all({ satisfied: true }), b: { satisfied: false } }, out).satisfied(), true);
});

test('what is not tracked is left out', () => {
  assert.equal(known({ a: { satisfied: true }, c: { satisfied: true } }, { b: { deliveryControls: { tracked: false } } }).satisfied(), true);
});

test('what holds of all children holds where none contributes, by rule or by default (RB.1.4)', () => {
  const none = { deliveryControls: { tracked: false } };
  const root = known({}, { a: none, b: none, c: none });
  assert.deepEqual([root.satisfied(), root.completion()], [true, true]);
});

test('a child can be needed only when attempted, not suspended or not skipped', () => {
  const needed = (when) => ({ c: { rollupConsiderations: { requiredForSatisfied: when } } });
  const two = { a: { satisfied: true }, b: { satisfied: true } };
  assert.equal(known(two, needed('ifAttempted')).satisfied(), true);
  assert.equal(known(two, needed('ifNotSuspended')).satisfied(), true);
  assert.equal(known(two, { c: { ...needed('ifNotSkipped').c, rules: [rule('pre', 'always', 'skip')] } }).satisfied(), true);
  assert.equal(known(two, needed('always')).satisfied(), undefined);
});

test('a global objective that changes rolls up where it is read', () => {
  const map = (write) => ({ objectives: [{ id: 'o', primary: true, maps: [{ target: 'g', writeSatisfiedStatus: write }] }] });
  const tree = treeOf(item('root', {}, item('left', {}, item('writer', map(true))), item('right', {}, item('reader', map(false)))));
  tree.get('writer').primary.set('satisfied', true);
  overallRollup(tree.get('writer'));
  assert.equal(tree.get('right').primary.satisfied(), true);
});
