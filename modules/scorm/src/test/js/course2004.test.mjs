import assert from 'node:assert/strict';
import test from 'node:test';
import { Course2004 } from '../../main/js/course/course2004.js';
import { flowing, item, rule, threeLeaves } from './trees.mjs';

const LEARNER = { id: 'ana', name: 'Pérez, Ana' };
const courseOf = (organization, state = null) => new Course2004(organization, state, { learner: LEARNER, mode: 'normal' });
const report = (more = {}) => ({ completion: 'unknown', success: 'unknown', score: { scaled: null, raw: null, min: null, max: null }, progress: null,
  location: '', exit: '', sessionSeconds: 5, totalSeconds: 5, navigation: null, said: {}, objectives: [], ...more });
const completed = report({ completion: 'completed', success: 'passed', said: { completion: true, success: true } });
const stored = (course) => JSON.parse(JSON.stringify(course.state()));

test('starts, offers what is possible and goes on', () => {
  const course = courseOf(threeLeaves());
  assert.equal(course.start().item.id, 'a');
  const { continue: next, previous, suspendAll } = course.controls();
  assert.deepEqual([next, previous, suspendAll], ['enabled', 'disabled', 'enabled']);
  assert.equal(course.request('continue').item.id, 'b');
  assert.deepEqual(course.contents().map(({ id, status, current }) => [id, status, current]),
    [['root', 'incomplete', false], ['a', 'passed', false], ['b', 'incomplete', true], ['c', 'not attempted', false]]);
});

test('tells where the learner is while a SCO runs, and once it is suspended', () => {
  const course = courseOf(threeLeaves());
  course.start();
  const running = report({ completion: 'incomplete', location: '7' });
  course.sco = { state: 'running', report: () => running };
  course.record(running, {});
  assert.equal(course.summary().location, '7');
  course.request('suspendAll');
  assert.equal(course.summary().location, '7');
});

test('controls are hidden as the activity asks', () => {
  const organization = threeLeaves();
  organization.children[0].hide = ['continue', 'suspendAll'];
  const course = courseOf(organization);
  course.start();
  assert.deepEqual([course.controls().continue, course.controls().suspendAll, course.controls().previous], ['hidden', 'hidden', 'disabled']);
});

test('a course of one item starts although its root does not flow, and has no table of contents', () => {
  const course = courseOf({ ...item('root', {}, item('a')), sequencing: undefined });
  assert.equal(course.start().item.id, 'a');
  assert.deepEqual(course.contents(), []);
  assert.equal(course.controls().continue, 'hidden');
});

test('so does one that lies deeper, or whose root says something else of it', () => {
  for (const controlMode of [{ choiceExit: false }, { choice: false }, { flow: false }]) {
    const deep = courseOf({ ...item('root', {}, { ...item('cluster', {}, item('a')), sequencing: undefined }), sequencing: { controlMode } });
    assert.equal(deep.start().item.id, 'a');
  }
});

test('where nothing flows the learner chooses', () => {
  const course = courseOf(threeLeaves({}, {}));
  assert.equal(course.start().kind, 'choose');
  assert.equal(course.request('choice', 'b').item.id, 'b');
});

test('what is hidden from choice is not in the table of contents', () => {
  const course = courseOf(threeLeaves({ b: { rules: [rule('pre', 'always', 'hiddenFromChoice')] } }));
  course.start();
  assert.deepEqual(course.contents().map(({ id }) => id), ['root', 'a', 'c']);
});

test('what the SCO told is rolled up, for the summary even while it runs', () => {
  const course = courseOf(item('root', flowing, item('a')));
  course.start();
  course.record({ ...completed, score: { scaled: 0.9, raw: 9, min: 0, max: 10 } }, {});
  const { completion, success, score, seconds, progress } = course.summary();
  assert.deepEqual([completion, success, score, seconds, progress], ['completed', 'passed', { scaled: 0.9, raw: 9, min: 0, max: 10 }, 5, 1]);
  assert.equal(course.tree.get('a').active, true);
});

test('suspending keeps the data of the SCO, and resuming gives it back', () => {
  const course = courseOf(threeLeaves());
  course.start();
  course.terminate(report({ location: '3' }), { 'cmi.location': '3' });
  assert.deepEqual(course.request('suspendAll'), { kind: 'end', reason: 'suspended' });
  assert.equal(course.ended, false);
  const again = courseOf(threeLeaves(), stored(course));
  assert.equal(again.start().item.id, 'a');
  const { entry, values, totalSeconds } = again.launch();
  assert.deepEqual([entry, values, totalSeconds], ['resume', { 'cmi.location': '3' }, 5]);
});

test('a page that went away without a word is resumed too', () => {
  const course = courseOf(threeLeaves());
  course.start();
  course.record(report(), { 'cmi.location': '2' });
  const again = courseOf(threeLeaves(), stored(course));
  assert.equal(again.start().item.id, 'a');
  assert.deepEqual([again.launch().entry, again.launch().values], ['resume', { 'cmi.location': '2' }]);
});

test('a page that is loaded again shows what it showed, though a rule keeps out whoever has attempted it', () => {
  const once = threeLeaves({ b: { rules: [rule('pre', 'attempted', 'disabled')] } });
  const course = courseOf(once);
  course.start();
  course.request('continue');
  course.record(report(), { 'cmi.location': '2' });
  const again = courseOf(once, stored(course));
  assert.equal(again.start().item.id, 'b');
  assert.deepEqual([again.launch().values, again.tree.get('b').attemptCount], [{ 'cmi.location': '2' }, 1]);
  again.request('suspendAll');
  assert.equal(courseOf(once, stored(again)).start().item.id, 'a');
});

test('a SCO that left normally starts afresh', () => {
  const course = courseOf(threeLeaves());
  course.start();
  course.terminate(report({ exit: 'normal' }), { 'cmi.location': '3' });
  course.request('continue');
  course.request('previous');
  assert.deepEqual([course.launch().entry, course.launch().values], ['ab-initio', undefined]);
});

test('content that goes on after its last word has what it told, and its time; what it does not take up again counts as told', () => {
  for (const again of [true, false]) {
    const course = courseOf(threeLeaves());
    course.start();
    course.terminate(report({ exit: 'normal', completion: 'incomplete', said: { completion: true } }), { 'cmi.location': '3' });
    const { entry, values, totalSeconds } = course.relaunch();
    assert.deepEqual([entry, values, totalSeconds], ['resume', { 'cmi.location': '3' }, 5]);
    if (again) {
      course.restart();
      course.terminate({ ...completed, totalSeconds: 12, sessionSeconds: 7 }, { 'cmi.location': '4' });
    }
    course.request('continue');
    assert.deepEqual([course.contents()[1].status, course.state().attempt.items.a.seconds], again ? ['passed', 12] : ['passed', 5]);
    assert.equal(course.tree.get('a').primary.completion(), again);
    assert.equal(course.tree.get('a').attemptCount, 1);
  }
});

test('who looks again at what has ended gets it back as it ended', () => {
  const course = courseOf(item('root', { controlMode: { flow: true } }, item('a')));
  course.start();
  course.terminate(completed, { 'cmi.suspend_data': 'all of it' });
  course.request('exitAll');
  const again = new Course2004(item('root', { controlMode: { flow: true } }, item('a')), stored(course), { learner: LEARNER, mode: 'review' });
  assert.equal(again.start().item.id, 'a');
  const { entry, values, totalSeconds } = again.launch();
  assert.deepEqual([entry, values['cmi.suspend_data'], totalSeconds], ['', 'all of it', 5]);
});

test('a navigation that the SCO asked for follows its end; time-out ends the attempt', () => {
  const course = courseOf(threeLeaves());
  course.start();
  assert.deepEqual(course.terminate(report({ navigation: { request: 'continue' } }), {}), { request: 'continue' });
  assert.deepEqual(course.terminate(report({ exit: 'time-out' }), {}), { request: 'exitAll' });
  assert.equal(course.terminate(report(), {}), null);
  assert.equal(course.request('exitAll').reason, 'finished');
  assert.equal(course.ended, true);
});

test('time-out and logout end the attempt, whatever the SCO or the learner asked for (RTE 4.2.8)', () => {
  for (const exit of ['time-out', 'logout']) {
    const asking = courseOf(threeLeaves());
    asking.start();
    assert.deepEqual(asking.terminate(report({ exit, navigation: { request: 'continue' } }), {}), { request: 'exitAll' });
    const left = courseOf(threeLeaves());
    left.start();
    left.sco = { state: 'ended', report: () => report({ exit }) };
    left.record(report({ exit }), {});
    assert.deepEqual(left.request('choice', 'c'), { kind: 'end', reason: 'finished' });
  }
});

test('a new attempt after one that was broken off begins anew, suspended or killed', () => {
  for (const leave of [(course) => course.request('suspendAll'), () => {}]) {
    const course = courseOf(threeLeaves());
    course.start();
    course.record(report({ exit: 'suspend' }), { 'cmi.suspend_data': 'page 9' });
    leave(course);
    const another = courseOf(threeLeaves(), { course: stored(course).course });
    assert.equal(another.start().item.id, 'a');
    assert.deepEqual([another.launch().entry, another.launch().values, another.tree.root.attemptCount], ['ab-initio', undefined, 2]);
  }
});

test('a SCO that suspends itself in an attempt that ended is resumed in the next', () => {
  const course = courseOf(threeLeaves());
  course.start();
  course.terminate(report({ exit: 'suspend' }), { 'cmi.suspend_data': 'page 9' });
  course.request('exitAll');
  const another = courseOf(threeLeaves(), { course: stored(course).course });
  another.start();
  assert.deepEqual([another.launch().entry, another.launch().values], ['resume', { 'cmi.suspend_data': 'page 9' }]);
});

test('a new attempt first sees what was known before', () => {
  const organization = threeLeaves({ a: { rules: [rule('pre', 'satisfied', 'skip')] } });
  const course = courseOf(organization);
  course.start();
  course.terminate(completed, {});
  course.request('exitAll');
  const { course: kept, learner } = stored(course);
  assert.equal(courseOf(organization, { course: kept, learner }).start().item.id, 'b');
});

test('to go on past the last item ends the attempt on the course as its exit does', () => {
  const limited = threeLeaves({}, { ...flowing, limits: { attemptLimit: 2 }, rollupConsiderations: { measureSatisfactionIfActive: false },
    objectives: [{ primary: true, satisfiedByMeasure: true, minNormalizedMeasure: 0.5 }] });
  const through = (state) => {
    const course = courseOf(limited, state);
    if (course.start().kind !== 'deliver') return null;
    for (const leaf of course.leaves) {
      course.record(report({ score: { scaled: 0.9, raw: null, min: null, max: null }, said: { scaled: true } }), {});
      assert.equal(course.request('continue').kind, leaf.id === 'c' ? 'end' : 'deliver');
    }
    return course;
  };
  const first = through(null);
  assert.deepEqual([first.tree.root.active, first.summary().success], [false, 'passed']);
  const second = through({ course: stored(first).course });
  assert.equal(second.tree.root.attemptCount, 2);
  assert.equal(through({ course: stored(second).course }), null);
});

test('an unknown that the SCO tells of the primary objective by its name stays unknown too', () => {
  const course = courseOf(threeLeaves({ a: { objectives: [{ id: 'o', primary: true }] } }));
  course.start();
  const objective = { id: 'o', success: 'unknown', completion: 'unknown', progress: null, score: completed.score, said: { success: true, completion: true } };
  course.record(report({ objectives: [objective] }), {});
  course.request('continue');
  const { primary } = course.tree.get('a');
  assert.deepEqual([primary.satisfied(), primary.completion()], [undefined, undefined]);
});

test('a new attempt shows what it has done itself', () => {
  const course = courseOf(threeLeaves());
  course.start();
  course.terminate(completed, {});
  course.request('exitAll');
  const another = courseOf(threeLeaves(), { course: stored(course).course });
  another.start();
  assert.deepEqual(another.contents().map(({ status }) => status), ['incomplete', 'incomplete', 'not attempted', 'not attempted']);
  assert.equal(another.summary().progress, 0);
});

test('what is completed is done as a whole, though parts of it were skipped or left out', () => {
  const whole = (more) => ({ ...flowing, rollup: { rules: [{ childActivitySet: 'any', action: 'completed', conditions: [{ condition: 'completed' }] }] }, ...more });
  const course = courseOf(threeLeaves({}, whole({})));
  course.start();
  course.terminate(completed, {});
  assert.equal(course.summary().progress, 1);
  const picked = courseOf(threeLeaves({}, { ...flowing, randomization: { selectionTiming: 'once', selectCount: 2 } }));
  picked.start();
  picked.terminate(completed, {});
  assert.equal(picked.summary().progress, 0.5);
});

const sharing = (global) => {
  const map = { objectives: [{ id: 'o', primary: true, maps: [{ target: 'g', writeSatisfiedStatus: true }] }] };
  return { ...item('root', flowing, { ...item('a', map), data: [{ target: 't', read: true, write: true }] }, item('b')),
    objectivesGlobalToSystem: global, sharedDataGlobalToSystem: global };
};
const play = (organization) => {
  const course = courseOf(organization);
  course.start();
  course.launch().shared.t = 'note';
  course.terminate(completed, {});
  course.request('continue');
  return stored(course);
};

test('global objectives and shared data go with the learner', () => {
  assert.deepEqual(play(sharing(true)).learner, { objectives: { g: { satisfied: true } }, data: { t: 'note' } });
});

test('what is not global to the system stays with the attempt', () => {
  const { learner, attempt } = play(sharing(false));
  assert.deepEqual([learner, attempt.objectives, attempt.data], [undefined, { g: { satisfied: true } }, { t: 'note' }]);
});

test('what the SCO has told up to now counts for what is offered', () => {
  const course = courseOf(threeLeaves({ b: { rules: [rule('pre', 'satisfied', 'disabled', { operator: 'not', referencedObjective: 'o' })],
    objectives: [{ id: 'o', primary: true, maps: [{ target: 'g' }] }] },
  a: { objectives: [{ id: 'o', primary: true, maps: [{ target: 'g', writeSatisfiedStatus: true }] }] } }));
  course.start();
  course.sco = { state: 'running', report: () => report({ success: 'failed', said: { success: true } }) };
  assert.equal(course.controls().continue, 'disabled');
  course.sco = { state: 'running', report: () => completed };
  assert.equal(course.controls().continue, 'enabled');
});

test('the exit of a course of one item is its end', () => {
  const course = courseOf(item('root', flowing, item('a')));
  course.start();
  assert.deepEqual(course.request('exit'), { kind: 'end', reason: 'finished' });
});

test('the only item ends the attempt with what it finished, though it asks for nothing; unfinished or suspended it does not', () => {
  const only = () => {
    const course = courseOf(item('root', flowing, item('a')));
    course.start();
    return course;
  };
  const course = only();
  assert.equal(course.terminate(report({ exit: 'normal', ...completed }), {}).request, 'exitAll');
  assert.deepEqual(course.request('exitAll'), { kind: 'end', reason: 'finished' });
  assert.equal(only().terminate({ ...completed, exit: 'suspend' }, {}), null);
  assert.equal(only().terminate(report({ exit: 'normal' }), {}), null);
});

test('the mastery of the instructor goes to the SCO as a scaled score', () => {
  const course = courseOf(item('root', flowing, { ...item('a'), masteryScore: 80 }));
  course.start();
  assert.deepEqual([course.launch().mastery, course.launch().passingScore], [0.8, undefined]);
});

test('one of several items that finished waits for the learner', () => {
  const course = courseOf(threeLeaves());
  course.start();
  assert.equal(course.terminate(completed, {}), null);
});

test('before anything was chosen the learner can leave', () => {
  const course = courseOf(threeLeaves({}, {}));
  course.start();
  assert.equal(course.controls().suspendAll, 'enabled');
  assert.deepEqual(course.request('suspendAll'), { kind: 'end', reason: 'suspended' });
});

test('suspended between two activities, the next launch starts again', () => {
  const course = courseOf(threeLeaves());
  course.start();
  assert.equal(course.request('exit').kind, 'choose');
  course.request('suspendAll');
  assert.equal(courseOf(threeLeaves(), stored(course)).start().kind, 'deliver');
});

test('a page that goes away between two activities leaves nothing running or suspended where the learner then is not', () => {
  const organization = item('root', flowing, item('one', flowing, item('a')), item('two', flowing, item('b')));
  for (const goAway of [(course) => stored(course), (course) => { course.request('suspendAll'); return stored(course); }]) {
    const course = courseOf(organization);
    course.start();
    course.request('choice', 'b');
    assert.equal(course.request('abandon').kind, 'choose');
    const again = courseOf(organization, goAway(course));
    assert.equal(again.start().item.id, 'a');
    const marks = ['active', 'suspended'].map((mark) => again.tree.activities.filter((activity) => activity[mark]).map(({ id }) => id));
    assert.deepEqual(marks, [['root', 'one', 'a'], []]);
    assert.equal(again.tree.root.attemptCount, 1);
  }
});

test('time that a SCO did not tell stays counted over sessions, killed or left', (t) => {
  t.mock.timers.enable({ apis: ['Date'] });
  const silent = report({ sessionSeconds: 0, totalSeconds: 0, exit: 'suspend' });
  const organization = item('root', flowing, item('a'));
  const killed = courseOf(organization);
  killed.start();
  t.mock.timers.tick(30_000);
  killed.record(silent, {});
  const left = courseOf(organization, stored(killed));
  left.start();
  assert.equal(left.launch().totalSeconds, 30);
  t.mock.timers.tick(10_000);
  left.terminate({ ...silent, totalSeconds: 30 }, {});
  left.request('suspendAll');
  assert.equal(left.summary().seconds, 40);
  const again = courseOf(organization, stored(left));
  again.start();
  t.mock.timers.tick(5_000);
  again.record({ ...silent, totalSeconds: again.launch().totalSeconds }, {});
  assert.equal(again.summary().seconds, 45);
});
