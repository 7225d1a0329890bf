import assert from 'node:assert/strict';
import test from 'node:test';
import { runtime } from './bundles.mjs';

const { open } = await runtime('scorm2004');
const LAUNCH = { learner: { id: 'ana', name: 'Pérez, Ana' }, mode: 'normal', entry: 'ab-initio' };
const started = (more = {}) => {
  const sco = open({ ...LAUNCH, ...more });
  sco.api.Initialize('');
  return { sco, api: sco.api };
};
const get = (api, element) => [api.GetValue(element), api.GetLastError()];
const set = (api, element, value) => [api.SetValue(element, value), api.GetLastError()];

test('states have their errors', () => {
  const { api } = open(LAUNCH);
  assert.deepEqual(get(api, 'cmi.mode'), ['', '122']);
  assert.deepEqual(set(api, 'cmi.location', '1'), ['false', '132']);
  assert.equal(api.Initialize('x') + api.GetLastError(), 'false201');
  assert.equal(api.Initialize('') + api.GetLastError(), 'true0');
  assert.equal(api.Initialize('') + api.GetLastError(), 'false103');
  assert.equal(api.Terminate('') + api.GetLastError(), 'true0');
  assert.equal(api.Terminate('') + api.GetLastError(), 'false113');
  assert.deepEqual(get(api, 'cmi.mode'), ['', '123']);
  assert.equal(api.Commit('') + api.GetLastError(), 'false143');
});

test('what was never set has no value', () => {
  const { api } = started();
  assert.deepEqual(get(api, 'cmi.location'), ['', '403']);
  assert.deepEqual(get(api, 'cmi.objectives.0.id'), ['', '301']);
  assert.deepEqual(get(api, 'cmi.completion_status'), ['unknown', '0']);
});

test('launch data that the manifest does not give was never set (RTE 4.2.12)', () => {
  assert.deepEqual(get(started().api, 'cmi.launch_data'), ['', '403']);
  assert.deepEqual(get(started({ launchData: 'level=2' }).api, 'cmi.launch_data'), ['level=2', '0']);
});

test('captions are off, as they are, or on: anything else is of the wrong type (RTE 4.2.13.4)', () => {
  const { api } = started();
  for (const value of ['-1', '0', '1']) assert.deepEqual(set(api, 'cmi.learner_preference.audio_captioning', value), ['true', '0']);
  for (const value of ['2', 'on']) assert.deepEqual(set(api, 'cmi.learner_preference.audio_captioning', value), ['false', '406']);
});

test('an empty location is a value', () => {
  const { api } = started();
  assert.deepEqual(set(api, 'cmi.location', ''), ['true', '0']);
  assert.deepEqual(get(api, 'cmi.location'), ['', '0']);
});

test('a part of the data model cannot be overwritten', () => {
  const { api } = started();
  for (const element of ['cmi', 'cmi.objectives', 'cmi.score', 'cmi.thresholds', 'cmi.session.exit', 'adl', 'adl.data']) assert.equal(set(api, element, 'x')[0], 'false', element);
  assert.deepEqual(get(api, 'cmi.learner_id'), ['ana', '0']);
});

test('thresholds decide in the place of the SCO', () => {
  const { api } = started({ passingScore: 0.6, completionThreshold: 0.5 });
  set(api, 'cmi.success_status', 'passed');
  set(api, 'cmi.completion_status', 'completed');
  assert.deepEqual([api.GetValue('cmi.success_status'), api.GetValue('cmi.completion_status')], ['unknown', 'unknown']);
  set(api, 'cmi.score.scaled', '0.5');
  set(api, 'cmi.progress_measure', '0.5');
  assert.deepEqual([api.GetValue('cmi.success_status'), api.GetValue('cmi.completion_status')], ['failed', 'completed']);
  assert.deepEqual(set(api, 'cmi.score.scaled', '1.5'), ['false', '407']);
});

test('the mastery of the instructor decides where the manifest leaves it open, once there is a score', () => {
  const { sco, api } = started({ mastery: 0.8 });
  assert.deepEqual(get(api, 'cmi.scaled_passing_score'), ['0.8', '0']);
  set(api, 'cmi.success_status', 'passed');
  assert.deepEqual([api.GetValue('cmi.success_status'), sco.report().success], ['passed', 'passed']);
  set(api, 'cmi.score.scaled', '0.7');
  assert.deepEqual([api.GetValue('cmi.success_status'), sco.report().success, sco.report().said.success], ['failed', 'failed', true]);
  const silent = started({ mastery: 0.8 });
  set(silent.api, 'cmi.score.scaled', '0.1');
  assert.equal(silent.sco.report().success, 'unknown');
  silent.api.Terminate('');
  assert.equal(silent.sco.report().success, 'failed');
  assert.equal(started({ mastery: 0.8, passingScore: 0.6 }).api.GetValue('cmi.scaled_passing_score'), '0.6');
});

test('objectives come from sequencing, and what it knows goes before what the SCO left', () => {
  const objectives = [{ id: 'o', values: { success_status: 'failed', 'score.scaled': '0.2' } }];
  const { api } = started({ objectives, values: { 'cmi.objectives.0.id': 'o', 'cmi.objectives.0.success_status': 'passed', 'cmi.objectives.1.id': 'p' } });
  assert.deepEqual([api.GetValue('cmi.objectives._count'), api.GetValue('cmi.objectives.0.success_status'), api.GetValue('cmi.objectives.0.score.scaled')], ['2', 'failed', '0.2']);
  assert.deepEqual(set(api, 'cmi.objectives.2.id', 'o'), ['false', '351']);
});

test('only what the SCO itself has set counts as said', () => {
  const { api, sco } = started({ objectives: [{ id: 'o', values: { success_status: 'failed' } }] });
  assert.deepEqual([sco.report().objectives[0].said.success, sco.report().said.completion], [false, false]);
  set(api, 'cmi.objectives.0.success_status', 'unknown');
  set(api, 'cmi.completion_status', 'unknown');
  assert.deepEqual([sco.report().objectives[0].said.success, sco.report().said.completion], [true, true]);
});

test('entries come in order, their identifier first, and a refused one leaves nothing behind', () => {
  const { api } = started();
  assert.deepEqual(set(api, 'cmi.interactions.1.id', 'i'), ['false', '351']);
  assert.deepEqual(set(api, 'cmi.interactions.0.type', 'choice'), ['false', '408']);
  assert.deepEqual(get(api, 'cmi.interactions._count'), ['0', '0']);
});

test('responses and patterns follow the type of the interaction', () => {
  const { api } = started();
  const types = { 'true-false': ['true', 'maybe'], choice: ['a[,]b', 'a[,]a'], 'fill-in': ['{lang=en}x[,]', '{lang=zzz}x'], likert: ['a', ''], matching: ['a[.]b', 'a'],
    sequencing: ['a[,]b[,]a', ' '], numeric: ['1.5', 'x'], performance: ['a[.]1[,][.]b', '[.]'], other: ['any {thing}', null] };
  Object.entries(types).forEach(([type, [right, wrong]], i) => {
    set(api, `cmi.interactions.${i}.id`, `i${i}`);
    assert.deepEqual(set(api, `cmi.interactions.${i}.learner_response`, right), ['false', '408']);
    set(api, `cmi.interactions.${i}.type`, type);
    assert.deepEqual(set(api, `cmi.interactions.${i}.learner_response`, right), ['true', '0'], type);
    if (wrong !== null) assert.deepEqual(set(api, `cmi.interactions.${i}.learner_response`, wrong), ['false', '406'], type);
  });
  assert.deepEqual(set(api, 'cmi.interactions.6.correct_responses.0.pattern', '2[:]1'), ['false', '406']);
  assert.deepEqual(set(api, 'cmi.interactions.6.correct_responses.0.pattern', '1[:]'), ['true', '0']);
  assert.deepEqual(set(api, 'cmi.interactions.6.correct_responses.1.pattern', '3[:]4'), ['false', '351']);
  set(api, 'cmi.interactions.1.correct_responses.0.pattern', 'a[,]b');
  assert.deepEqual(set(api, 'cmi.interactions.1.correct_responses.1.pattern', 'b[,]a'), ['false', '351']);
});

test('what one session leaves, the next one has', () => {
  const { api, sco } = started();
  const values = { 'cmi.suspend_data': 's', 'cmi.interactions.0.id': 'i', 'cmi.interactions.0.type': 'choice', 'cmi.interactions.0.correct_responses.0.pattern': 'a',
    'cmi.comments_from_learner.0.comment': 'hola', 'cmi.interactions.0.learner_response': 'a', 'cmi.session_time': 'PT1M30S', 'cmi.exit': 'suspend' };
  for (const [element, value] of Object.entries(values)) assert.deepEqual(set(api, element, value), ['true', '0'], element);
  api.Terminate('');
  const report = sco.report();
  const next = started({ values: JSON.parse(JSON.stringify(sco.values())), totalSeconds: report.totalSeconds, entry: 'resume' }).api;
  assert.deepEqual(['cmi.suspend_data', 'cmi.interactions.0.correct_responses.0.pattern', 'cmi.interactions.0.learner_response', 'cmi.comments_from_learner.0.comment', 'cmi.total_time',
    'cmi.entry'].map(next.GetValue), ['s', 'a', 'a', 'hola', 'PT1M30S', 'resume']);
});

test('navigation is validated, told and can be asked about', () => {
  const { api, sco } = started({ isValid: (request, target) => request === 'continue' || target === 'b' });
  assert.deepEqual(set(api, 'adl.nav.request', 'upwards'), ['false', '406']);
  assert.deepEqual(set(api, 'adl.nav.request', '{target=b}choice'), ['true', '0']);
  assert.deepEqual(sco.report().navigation, { request: 'choice', target: 'b' });
  assert.deepEqual(['adl.nav.request_valid.continue', 'adl.nav.request_valid.previous', 'adl.nav.request_valid.choice.{target=b}'].map(api.GetValue), ['true', 'false', 'true']);
  assert.deepEqual(set(api, 'adl.nav.request_valid.continue', 'true'), ['false', '404']);
});

test('shared data keeps to its read and write flags', () => {
  const shared = { t: 'seen' };
  const { api } = started({ shared, data: [{ target: 't', read: true, write: false }, { target: 'u', read: false, write: true }, { target: 'v', read: true, write: true }] });
  assert.deepEqual(get(api, 'adl.data.0.store'), ['seen', '0']);
  assert.deepEqual(set(api, 'adl.data.0.store', 'x'), ['false', '404']);
  assert.deepEqual(set(api, 'adl.data.1.store', 'x'), ['true', '0']);
  assert.deepEqual(get(api, 'adl.data.1.store'), ['', '405']);
  assert.deepEqual(get(api, 'adl.data.2.store'), ['', '403']);
  assert.deepEqual(shared, { t: 'seen', u: 'x' });
});

test('comments and descriptions may have lines, and braces that are no language tag (RTE 4.1.1.6)', () => {
  const { api, sco } = started();
  set(api, 'cmi.interactions.0.id', 'i');
  set(api, 'cmi.objectives.0.id', 'o');
  const values = { 'cmi.comments_from_learner.0.comment': 'One.\nTwo.', 'cmi.interactions.0.description': '{x} = 3?\r\nWhy?', 'cmi.objectives.0.description': '{lang=es}Uno\n\u2028dos' };
  for (const [element, value] of Object.entries(values)) {
    assert.deepEqual(set(api, element, value), ['true', '0'], element);
    assert.deepEqual(get(api, element), [value, '0']);
    assert.deepEqual(set(api, element, '{lang=}\nx'), ['false', '406']);
  }
  const next = started({ values: JSON.parse(JSON.stringify(sco.values())), entry: 'resume' }).api;
  for (const [element, value] of Object.entries(values)) assert.deepEqual(get(next, element), [value, '0']);
});

test('the parts of a comment that nobody has set have no value (RTE 4.2.2)', () => {
  const { api } = started();
  set(api, 'cmi.comments_from_learner.0.timestamp', '2024-02-29T10:00:00.5Z');
  assert.deepEqual([get(api, 'cmi.comments_from_learner.0.comment'), get(api, 'cmi.comments_from_learner.0.location')], [['', '403'], ['', '403']]);
  set(api, 'cmi.comments_from_learner.0.comment', '');
  assert.deepEqual(get(api, 'cmi.comments_from_learner.0.comment'), ['', '0']);
  assert.deepEqual(set(api, 'cmi.comments_from_learner.0.timestamp', '2023-02-29'), ['false', '406']);
});

test('what an entry does not consist of is unknown before what it depends on is missed, and is no part to overwrite', () => {
  const { api } = started();
  for (const element of ['cmi.objectives.0.weight', 'cmi.interactions.0.score.weight', 'cmi.objectives.0.score', 'cmi.interactions.0.objectives', 'cmi.interactions.0']) {
    assert.deepEqual(set(api, element, 'x'), ['false', '401'], element);
  }
  assert.deepEqual([get(api, 'cmi.objectives._count'), get(api, 'cmi.interactions._count')], [['0', '0'], ['0', '0']]);
  assert.deepEqual(set(api, 'cmi.objectives.0.score._children', 'x'), ['false', '404']);
  set(api, 'cmi.interactions.0.id', 'i');
  assert.deepEqual(get(api, 'cmi.interactions.0.objectives._children'), ['id', '0']);
});

test('what is asked for can be read (SN 5.6.4), and what is shared is not set any more when it is emptied', () => {
  const shared = {};
  const { api } = started({ shared, data: [{ target: 't', read: true, write: true }] });
  assert.deepEqual(get(api, 'adl.nav.request'), ['_none_', '0']);
  set(api, 'adl.nav.request', '{target=b}jump');
  assert.deepEqual(get(api, 'adl.nav.request'), ['{target=b}jump', '0']);
  set(api, 'adl.data.0.store', 'x');
  assert.deepEqual(set(api, 'adl.data.0.store', ''), ['true', '0']);
  assert.deepEqual(get(api, 'adl.data.0.store'), ['', '403']);
});

test('the result of an interaction may be a great number (RTE 4.2.9)', () => {
  const { api } = started();
  set(api, 'cmi.interactions.0.id', 'i');
  for (const value of ['100000', '-12345.6']) {
    assert.deepEqual(set(api, 'cmi.interactions.0.result', value), ['true', '0']);
    assert.deepEqual(get(api, 'cmi.interactions.0.result'), [value, '0']);
  }
  assert.deepEqual(set(api, 'cmi.interactions.0.result', '1e9'), ['false', '406']);
});

test('the API tells its version (IEEE 1484.11.2)', () => assert.equal(open(LAUNCH).api.version, '1.0'));

test('a comment may begin with a place that is empty, and is there again the next time', () => {
  const { api, sco } = started();
  assert.deepEqual(set(api, 'cmi.comments_from_learner.0.location', ''), ['true', '0']);
  const next = started({ values: sco.values(), entry: 'resume' }).api;
  assert.deepEqual([get(next, 'cmi.comments_from_learner._count'), get(next, 'cmi.comments_from_learner.0.location')], [['1', '0'], ['', '0']]);
});

test('speeds of zero and languages of nothing are values (RTE 4.2.13)', () => {
  const { api } = started();
  for (const [element, value] of [['language', ''], ['delivery_speed', '0'], ['delivery_speed', '0.0']]) {
    assert.deepEqual(set(api, `cmi.learner_preference.${element}`, value), ['true', '0']);
    assert.deepEqual(get(api, `cmi.learner_preference.${element}`), [value, '0']);
  }
});

test('comments and places longer than what has to be taken are kept whole (RTE 4.1.1.3)', () => {
  const { api } = started();
  for (const element of ['cmi.location', 'cmi.comments_from_learner.0.comment', 'cmi.comments_from_learner.0.location', 'cmi.comments_from_learner.1.location']) {
    const long = `{lang=es}${'x'.repeat(5000)}`;
    assert.deepEqual(set(api, element, long), ['true', '0'], element);
    assert.deepEqual(get(api, element), [long, '0']);
    assert.deepEqual(set(api, element, 'x'.repeat(64001)), ['false', '406'], element);
    assert.deepEqual(get(api, element), [long, '0']);
  }
});
