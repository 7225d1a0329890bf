import assert from 'node:assert/strict';
import test from 'node:test';
import { runtime } from './bundles.mjs';

const { apiName, open } = await runtime('scorm12');
const LAUNCH = { learner: { id: 'ana', name: 'Pérez, Ana' }, mode: 'normal', entry: 'ab-initio' };
const started = (more = {}, hooks) => {
  const sco = open({ ...LAUNCH, ...more }, hooks);
  sco.api.LMSInitialize('');
  return { sco, api: sco.api };
};

test('is found under the name of the standard', () => assert.equal(apiName, 'API'));

test('gives the learner and the launch', () => {
  const { api } = started({ launchData: 'x=1', masteryScore: '80', totalSeconds: 61 });
  assert.deepEqual(['cmi.core.student_id', 'cmi.core.student_name', 'cmi.core.entry', 'cmi.core.credit', 'cmi.launch_data', 'cmi.core.total_time',
    'cmi.student_data.mastery_score', 'cmi.core.lesson_status'].map(api.LMSGetValue),
  ['ana', 'Pérez, Ana', 'ab-initio', 'credit', 'x=1', '00:01:01', '80', 'not attempted']);
});

test('says what is wrong with a call', () => {
  const { api } = started();
  assert.equal(api.LMSSetValue('cmi.core.student_id', 'x'), 'false');
  assert.equal(api.LMSGetLastError(), '403');
  assert.equal(api.LMSGetValue('cmi.core.nothing'), '');
  assert.equal(api.LMSGetLastError(), '401');
  assert.equal(api.LMSSetValue('cmi.core.lesson_status', 'splendid'), 'false');
  assert.equal(api.LMSGetLastError(), '405');
  assert.notEqual(api.LMSGetErrorString('405'), '');
});

test('an element without a name is an invalid argument, and a session that is over is not initialized (RTE 3.4.2)', () => {
  const { api } = started();
  assert.deepEqual([api.LMSGetValue(''), api.LMSGetLastError(), api.LMSSetValue('', 'x'), api.LMSGetLastError()], ['', '201', 'false', '201']);
  api.LMSFinish('');
  assert.deepEqual([api.LMSGetValue('cmi.core.entry'), api.LMSGetLastError(), api.LMSSetValue('cmi.core.exit', ''), api.LMSGetLastError()], ['', '301', 'false', '301']);
});

test('comments add up, over sessions too (RTE 3.4.4)', () => {
  const { api, sco } = started();
  for (const comment of ['one;', 'two;']) assert.equal(api.LMSSetValue('cmi.comments', comment), 'true');
  const next = started({ values: sco.values(), entry: 'resume' }).api;
  next.LMSSetValue('cmi.comments', 'three');
  assert.equal(next.LMSGetValue('cmi.comments'), 'one;two;three');
});

test('a part of the data model cannot be overwritten, nor its inner parts reached', () => {
  const { api } = started();
  for (const element of ['cmi', 'cmi.core', 'cmi.objectives', 'cmi.toJSON', 'cmi.core._lesson_status', 'constructor']) assert.equal(api.LMSSetValue(element, 'x'), 'false', element);
  assert.equal(api.LMSGetValue('cmi.core.student_id'), 'ana');
  assert.equal(api.LMSGetValue('cmi.core'), '');
});

test('nor in an entry that is not there yet', () => {
  const { api } = started();
  for (const element of ['cmi.objectives.0.score', 'cmi.objectives.0', 'cmi.interactions.0.objectives', 'cmi.interactions.0.correct_responses.0']) {
    assert.deepEqual([api.LMSSetValue(element, 'x'), api.LMSGetLastError()], ['false', '401'], element);
  }
  assert.equal(api.LMSSetValue('cmi.objectives.0.score.raw', '5') + api.LMSGetValue('cmi.objectives.0.score.raw'), 'true5');
});

test('no score has a value before it is set, the greatest neither (RTE 3.4.4)', () => {
  const { api } = started();
  api.LMSSetValue('cmi.objectives.0.id', 'o');
  assert.deepEqual(['cmi.core.score.raw', 'cmi.core.score.max', 'cmi.objectives.0.score.max'].map(api.LMSGetValue), ['', '', '']);
});

test('an answer may have lines', () => {
  const { api, sco } = started();
  api.LMSSetValue('cmi.interactions.0.type', 'fill-in');
  for (const element of ['student_response', 'correct_responses.0.pattern']) assert.equal(api.LMSSetValue(`cmi.interactions.0.${element}`, 'one\ntwo'), 'true', element);
  const next = started({ values: sco.values() });
  assert.equal(next.api.LMSGetValue('cmi.interactions.0.correct_responses._count'), '1');
  assert.equal(next.sco.values()['cmi.interactions.0.student_response'], 'one\ntwo');
});

test('the weight and the result of an interaction are any number (RTE 3.4.4)', () => {
  const { api } = started();
  for (const value of ['500', '-1000.5', '0']) for (const element of ['weighting', 'result']) assert.equal(api.LMSSetValue(`cmi.interactions.0.${element}`, value), 'true', `${element} ${value}`);
  for (const value of ['much', '1e3', '']) assert.equal(api.LMSSetValue('cmi.interactions.0.weighting', value) + api.LMSGetLastError(), 'false405', value);
});

test('the mastery score decides', () => {
  const { api, sco } = started({ masteryScore: '80' });
  api.LMSSetValue('cmi.core.lesson_status', 'completed');
  api.LMSSetValue('cmi.core.score.raw', '79');
  api.LMSFinish('');
  assert.equal(sco.report().status, 'failed');
});

test('a SCO that says nothing is completed', () => {
  const { api, sco } = started();
  api.LMSFinish('');
  assert.deepEqual([sco.report().status, sco.report().completion, sco.state], ['completed', 'completed', 'ended']);
});

test('nor is one that says nothing kept from it by a session that broke off', () => {
  const first = started();
  first.api.LMSSetValue('cmi.suspend_data', 'x');
  const { sco, api } = started({ values: JSON.parse(JSON.stringify(first.sco.values())), entry: '' });
  assert.equal(api.LMSGetValue('cmi.core.lesson_status'), 'not attempted');
  api.LMSFinish('');
  assert.equal(sco.report().status, 'completed');
});

test('what one session leaves, the next one has', () => {
  const { api, sco } = started();
  for (const [element, value] of [['cmi.suspend_data', 'page=3'], ['cmi.core.lesson_location', '3'], ['cmi.objectives.0.id', 'o'], ['cmi.objectives.0.status', 'passed'],
    ['cmi.core.session_time', '00:01:30'], ['cmi.core.exit', 'suspend'], ['cmi.core.lesson_status', 'incomplete']]) assert.equal(api.LMSSetValue(element, value), 'true', element);
  api.LMSFinish('');
  const { totalSeconds, exit } = sco.report();
  assert.deepEqual([totalSeconds, exit], [90, 'suspend']);
  const next = started({ values: sco.values(), totalSeconds, entry: 'resume' }).api;
  assert.deepEqual(['cmi.suspend_data', 'cmi.core.lesson_location', 'cmi.objectives.0.status', 'cmi.core.total_time', 'cmi.core.lesson_status'].map(next.LMSGetValue),
    ['page=3', '3', 'passed', '00:01:30', 'incomplete']);
});

test('tells of changes, commits and the end', () => {
  const heard = [];
  const { api } = started({}, { onChange: () => heard.push('change'), onCommit: () => heard.push('commit'), onTerminate: () => heard.push('end') });
  api.LMSSetValue('cmi.core.lesson_location', '1');
  api.LMSCommit('');
  api.LMSFinish('');
  api.LMSFinish('');
  assert.deepEqual(heard, ['change', 'commit', 'end']);
});

test('a score beyond the greatest that the content told is the greatest, and one below the least the least', () => {
  const { api, sco } = started();
  for (const [element, value] of [['raw', '80'], ['min', '5'], ['max', '10']]) api.LMSSetValue(`cmi.core.score.${element}`, value);
  assert.equal(sco.report().score.scaled, 1);
  api.LMSSetValue('cmi.core.score.raw', '0');
  assert.equal(sco.report().score.scaled, 0);
});
