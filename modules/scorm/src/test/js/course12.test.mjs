import assert from 'node:assert/strict';
import test from 'node:test';
import { Course12 } from '../../main/js/course/course12.js';
import { allows } from '../../main/js/course/prerequisites.js';

const sco = (id, more = {}) => ({ id, title: id, href: `${id}.html`, scormType: 'sco', ...more });
const LEARNER = { id: 'ana', name: 'Pérez, Ana' };
const courseOf = (scos, state = null, mode = 'normal') => new Course12({ id: 'root', title: 'Root', children: scos }, state, { learner: LEARNER, mode });
const report = (status, more = {}) => ({ status, score: { scaled: null, raw: null, min: null, max: null }, location: '', exit: '', sessionSeconds: 5, totalSeconds: 5, ...more });
const done = (course, status, more) => course.terminate(report(status, more), { 'cmi.core.lesson_status': status });
const three = [sco('a'), sco('b', { prerequisites: 'a' }), sco('c', { prerequisites: 'a&b' })];

test('prerequisites are read as AICC script', () => {
  const statuses = { a: 'passed', b: 'incomplete', c: 'completed', d: 'not attempted' };
  const met = (script) => allows(script, (id) => statuses[id] ?? 'not attempted');
  for (const script of ['a', 'a&c', 'b|c', '~b', 'b="incomplete"', 'a<>"failed"', '(b|c)&a', '2*{a,b,c}', 'a & ( c | b )', 'b=i']) assert.equal(met(script), true, script);
  for (const script of ['b', 'a&b', '~a', 'b|d', 'b="passed"', '3*{a,b,c}', '(a&b)|d']) assert.equal(met(script), false, script);
  for (const script of ['', '&', 'a&(']) assert.equal(met(script), true, script);
});

test('starts with the first and goes on in order', () => {
  const course = courseOf([sco('a'), sco('b')]);
  assert.equal(course.start().item.id, 'a');
  assert.equal(course.controls().previous, 'disabled');
  assert.equal(course.request('continue').item.id, 'b');
  assert.equal(course.request('continue').kind, 'stay');
});

test('prerequisites hold the others back until they are met', () => {
  const course = courseOf(three);
  course.start();
  assert.equal(course.controls().continue, 'disabled');
  assert.deepEqual(course.contents().map(({ enabled }) => enabled), [true, false, false]);
  assert.equal(course.request('choice', 'c').kind, 'stay');
  done(course, 'passed');
  assert.equal(course.request('choice', 'b').item.id, 'b');
});

test('what is only a title holds nothing back', () => {
  const course = courseOf([sco('a'), { id: 'g', title: 'g', children: [sco('b'), { id: 't', title: 't' }] }, sco('c', { prerequisites: 'g&t' })]);
  course.start();
  assert.equal(course.contents().find(({ id }) => id === 't').status, 'nothing');
  course.request('choice', 'b');
  done(course, 'completed');
  assert.equal(course.contents().find(({ id }) => id === 'g').status, 'completed');
  assert.equal(course.request('choice', 'c').item.id, 'c');
});

test('one SCO has no table of contents and no steps, and its end ends the attempt', () => {
  const course = courseOf([sco('a')]);
  course.start();
  assert.deepEqual(course.contents(), []);
  assert.equal(course.controls().continue, 'hidden');
  assert.deepEqual(done(course, 'completed'), { request: 'exitAll', unasked: true });
  assert.equal(course.request('exitAll').reason, 'finished');
  assert.equal(course.ended, true);
});

test('content that goes on after its last word has what it told, and its time', () => {
  const course = courseOf([sco('a'), sco('b')]);
  course.start();
  done(course, 'incomplete');
  const { values, totalSeconds } = course.relaunch();
  assert.deepEqual([values, totalSeconds], [{ 'cmi.core.lesson_status': 'incomplete' }, 5]);
  course.restart();
  done(course, 'completed', { totalSeconds: 12, sessionSeconds: 7 });
  assert.deepEqual([course.state().attempt.items.a.seconds, course.contents()[0].status], [12, 'completed']);
});

test('a suspended SCO does not end the attempt and is resumed with its data', () => {
  const course = courseOf([sco('a')]);
  course.start();
  assert.equal(course.launch().entry, 'ab-initio');
  assert.equal(done(course, 'incomplete', { exit: 'suspend', location: '3' }), null);
  course.request('suspendAll');
  assert.equal(course.ended, false);
  const again = courseOf([sco('a')], JSON.parse(JSON.stringify(course.state())));
  again.start();
  const { entry, values, totalSeconds } = again.launch();
  assert.deepEqual([entry, values, totalSeconds], ['resume', { 'cmi.core.lesson_status': 'incomplete' }, 5]);
  assert.equal(again.summary().location, '3');
});

test('a session that broke off is gone on with, one that ended is not', () => {
  const entryAfter = (leave) => {
    const course = courseOf([sco('a')]);
    course.start();
    leave(course);
    const again = courseOf([sco('a')], JSON.parse(JSON.stringify(course.state())));
    again.start();
    return again.launch().entry;
  };
  const soFar = (course) => course.record(report('incomplete'), { 'cmi.suspend_data': 'x' });
  assert.deepEqual([entryAfter(soFar), entryAfter((course) => { soFar(course); done(course, 'incomplete'); })], ['resume', '']);
});

test('the course is completed when all are completed or passed, its score the mean of the scored ones', () => {
  const course = courseOf([sco('a'), sco('b'), sco('c')]);
  course.start();
  assert.equal(course.summary().completion, 'not attempted');
  done(course, 'passed', { score: { scaled: 0.8, raw: 80, min: 0, max: 100 } });
  course.request('continue');
  done(course, 'completed', { score: { scaled: 0.6, raw: 60, min: 0, max: 100 } });
  assert.equal(course.summary().completion, 'incomplete');
  course.request('continue');
  done(course, 'completed');
  const { completion, success, score, seconds, progress } = course.summary();
  assert.deepEqual([completion, success, score, seconds, progress], ['completed', 'unknown', { scaled: 0.7, raw: 70, min: 0, max: 100 }, 15, 1]);
});

test('passed when all are passed, failed when one is failed', () => {
  const course = courseOf([sco('a'), sco('b')]);
  course.start();
  done(course, 'passed');
  course.request('continue');
  done(course, 'failed');
  assert.deepEqual([course.summary().success, course.summary().completion], ['failed', 'incomplete']);
  done(course, 'passed');
  assert.equal(course.summary().success, 'passed');
});

test('an asset is completed when shown', () => {
  const course = courseOf([sco('a', { scormType: 'asset' }), sco('b')]);
  course.start();
  assert.equal(course.contents()[0].status, 'completed');
});

test('a later start goes on where the learner was', () => {
  const course = courseOf([sco('a'), sco('b')]);
  course.start();
  course.request('choice', 'b');
  assert.equal(courseOf([sco('a'), sco('b')], course.state()).start().item.id, 'b');
});

test('what packages of 2004 keep for the learner stays as it is', () => {
  const course = courseOf([sco('a')], { learner: { objectives: { g: { satisfied: true } } }, course: { activities: {} } });
  course.start();
  const { learner, course: kept, attempt } = course.state();
  assert.deepEqual([learner, kept, attempt.current], [{ objectives: { g: { satisfied: true } } }, { activities: {} }, 'a']);
});

test('time counts while a SCO runs, though it tells none and its page is killed', (t) => {
  t.mock.timers.enable({ apis: ['Date'] });
  const course = courseOf([sco('a')]);
  course.start();
  const silent = { sessionSeconds: 0, totalSeconds: 0 };
  t.mock.timers.tick(40_000);
  course.record(report('incomplete', silent), {});
  assert.equal(course.summary().seconds, 40);
  const again = courseOf([sco('a')], JSON.parse(JSON.stringify(course.state())));
  again.start();
  assert.equal(again.launch().totalSeconds, 40);
  t.mock.timers.tick(20_000);
  again.record(report('incomplete', { sessionSeconds: 0, totalSeconds: 40 }), {});
  assert.equal(again.summary().seconds, 60);
});

test('a device that slept did not study', (t) => {
  t.mock.timers.enable({ apis: ['Date'] });
  const course = courseOf([sco('a')]);
  course.start();
  t.mock.timers.tick(8 * 3600_000);
  course.record(report('incomplete', { sessionSeconds: 0, totalSeconds: 0 }), {});
  assert.equal(course.summary().seconds, 300);
});

test('spans that nobody lived through add up to no more than the server takes', () => {
  const course = courseOf([sco('a'), sco('b')]);
  course.start();
  done(course, 'completed', { sessionSeconds: 300_000_000, totalSeconds: 300_000_000 });
  course.request('continue');
  done(course, 'completed', { sessionSeconds: 300_000_000, totalSeconds: 300_000_000 });
  assert.equal(course.summary().seconds, 315_360_000);
});
