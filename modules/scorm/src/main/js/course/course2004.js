// A package of SCORM 2004: the sequencer decides what runs.
import { contentDelivery } from '../sequencing/delivery/content-delivery.js';
import { prepareChildren } from '../sequencing/selection/begin.js';
import { lookAhead, restoreTracking, trackingOf } from '../sequencing/model/memory.js';
import { ActivityTree } from '../sequencing/model/tree.js';
import { overallSequencing } from '../sequencing/overall/overall-sequencing.js';
import { terminationRequest } from '../sequencing/termination/termination-request.js';
import { choosable, offered } from './look-ahead.js';
import { Stopwatch } from './stopwatch.js';
import { walk } from './tree.js';
import { fromRuntime, objectivesOf } from './transfer.js';
import { contentsOf, summaryOf } from './overview.js';

// RTE 4.2.8: a SCO that left like this ends the attempt, whatever the learner or the SCO itself asked for.
const ENDS_ALL = new Set(['time-out', 'logout']);
const GOODBYE = 3000; // what content shows when it has said its last word

export class Course2004 {
  ended = false;
  #report = null; // what the SCO told last
  /** @type {?import('../runtime/launch.js').Sco} the one that runs; set by the player */ sco = null;
  #doing = null; // the request that is carried out, and not only tried
  #interrupted = null; // the activity that a page which went away was showing

  /** @param {import('./package.js').Item} organization @param {?object} state @param {object} context learner, mode, random */
  constructor(organization, state, { learner, mode, random }) {
    Object.assign(this, { learner, mode, organization });
    this.tree = new ActivityTree(withSingleItemFlow(organization), { random, endOf: (leaf) => this.#endOf(leaf) });
    this.leaves = this.tree.activities.filter((activity) => activity.isLeaf);
    const { attempt = {}, course = {}, learner: own = {} } = structuredClone(state ?? {});
    this.items = attempt.items ?? {};
    this.resume = course.resume ?? {};
    this.begun = Boolean(attempt.begun);
    this.shared = (organization.sharedDataGlobalToSystem === false ? attempt.data : own.data) ?? {};
    this.tree.globals = (organization.objectivesGlobalToSystem === false ? attempt.objectives : own.objectives) ?? {};
    this.own = own;
    restoreTracking(this.tree, course.activities ?? {});
    if (this.begun) this.#takeUp(attempt);
    else this.#startAfresh(course.open);
  }

  // Nothing runs yet. What an attempt before this one that was broken off has suspended is not gone on with.
  #startAfresh(brokenOff) {
    for (const activity of this.tree.activities) activity.active = false;
    if (!brokenOff) return;
    this.resume = {};
    for (const activity of this.tree.activities) activity.suspended = false;
  }

  // A page that went away without a word left its activity running, or those above it: they count as suspended.
  #takeUp({ current, suspended }) {
    this.tree.suspended = this.tree.get(suspended) ?? null;
    const last = this.tree.get(current);
    if (!last?.path.some(({ active }) => active)) return;
    const { active: running } = last;
    this.tree.current = last;
    terminationRequest(this.tree, 'suspendAll');
    this.tree.current = null;
    if (!running) return;
    this.resume[last.id] = this.#toldOf(last.id);
    this.#interrupted = last;
  }

  get current() {
    return this.begun && this.tree.current?.isLeaf && this.tree.current.active ? this.tree.current.item : null;
  }

  start() {
    // Nobody has left it: what decides whether an activity may begin or go on is not asked again.
    if (this.#interrupted && !contentDelivery(this.tree, this.#interrupted)) return this.#outcome({ delivery: this.#interrupted });
    if (this.tree.suspended) {
      const resumed = this.request('resumeAll');
      if (resumed.kind === 'deliver') return resumed;
      this.#leaveBehind(this.tree.suspended); // suspended between two activities: nothing to go back to
    }
    prepareChildren(this.tree);
    return this.request('start');
  }

  // The attempt on the course goes on elsewhere: clusters with nothing suspended in them are not suspended either.
  #leaveBehind(suspended) {
    for (const above of suspended.path) {
      if (!above.isRoot && !above.isLeaf) above.suspended = above.children.some((child) => child.suspended);
    }
    this.tree.suspended = null;
  }

  request(asked, target) {
    const request = this.#isOver ? 'exitAll' : asked;
    const before = this.tree.current;
    if (request === 'suspendAll' && !before) return { kind: 'end', reason: 'suspended' };
    this.#doing = request;
    const result = overallSequencing(this.tree, request, target);
    this.#doing = null;
    if (before && !before.active && /^abandon/.test(request)) delete this.resume[before.id];
    return this.#outcome(result, request);
  }

  get #isOver() {
    return this.sco?.state === 'ended' && Boolean(this.tree.current?.active) && ENDS_ALL.has(this.#report?.exit);
  }

  // What a SCO gets back. Who looks again at what has ended sees it as it ended.
  #before(id) {
    const { values, total: seconds } = this.items[id] ?? {};
    return this.mode === 'review' && values ? { values, seconds } : this.resume[id];
  }

  #toldOf(id) {
    const { values = {}, total: seconds = 0 } = this.items[id] ?? {};
    return { values, seconds };
  }

  #beginItem(id) {
    const { values = {}, seconds: total = 0 } = this.#before(id) ?? {};
    const { base, seconds = 0, ...rest } = this.items[id] ?? {};
    // What was measured and not told stays counted, though the SCO does not hear of it.
    this.items[id] = { ...rest, values, total, base: Math.max(0, seconds - total), seconds };
    this.stopwatch = new Stopwatch();
    this.#report = null;
    this.sco = null;
  }

  #outcome({ delivery, ends, exception }, request) {
    if (delivery) {
      this.begun = true;
      this.#beginItem(delivery.id);
      return { kind: 'deliver', item: delivery.item };
    }
    if (ends) {
      this.tree.current = null;
      this.ended = this.mode === 'normal' && !this.tree.suspended;
      return { kind: 'end', reason: this.ended ? 'finished' : 'suspended' };
    }
    if (exception && (this.tree.current?.active || (request === 'choice' && this.tree.current === null && this.begun))) return { kind: 'stay', exception };
    // In a course of one item there is nothing else to choose: its exit is the end.
    if (this.leaves.length < 2 && this.tree.current) return this.request('exitAll');
    return { kind: 'choose', exception };
  }

  // While the SCO runs, what it has told up to now counts.
  get #told() {
    return this.sco?.state === 'running' ? this.sco.report() : this.#report;
  }

  /** The attempt on a leaf ends: what its content told goes into its tracking. */
  #endOf(leaf) {
    const report = leaf === this.tree.current ? this.#told : null;
    const said = report ? fromRuntime(leaf, report) : {};
    if (report?.exit === 'suspend') leaf.suspended = true;
    if (this.#doing) this.#keepOrDrop(leaf, leaf.suspended || this.#doing === 'suspendAll');
    return said;
  }

  // A suspended SCO gets its data back the next time; another starts afresh.
  #keepOrDrop(leaf, suspended) {
    const seconds = this.#report?.totalSeconds ?? this.resume[leaf.id]?.seconds ?? 0;
    if (suspended) this.resume[leaf.id] = { values: this.items[leaf.id]?.values ?? {}, seconds };
    else delete this.resume[leaf.id];
  }

  launch() {
    return this.#launch(this.#before(this.tree.current.id));
  }

  /** For content that goes on after its last word: from what it told. */
  relaunch() {
    return this.#launch(this.#toldOf(this.tree.current.id));
  }

  /** It does. */
  restart() {
    const { id } = this.tree.current;
    this.resume[id] = this.#toldOf(id);
    this.#beginItem(id);
  }

  #launch({ values, seconds } = {}) {
    const { current } = this.tree;
    const { item, definition } = current;
    const { completedByMeasure, minProgressMeasure } = definition.completionThreshold;
    return { learner: this.learner, mode: this.mode, entry: this.#entry(values), values, totalSeconds: seconds,
      launchData: item.dataFromLms, maxTimeAllowed: item.maxTimeAllowed, timeLimitAction: item.timeLimitAction,
      mastery: item.masteryScore === undefined || item.masteryScore === null ? undefined : item.masteryScore / 100,
      passingScore: current.primary.definition.satisfiedByMeasure ? current.primary.definition.minNormalizedMeasure : undefined,
      completionThreshold: completedByMeasure ? minProgressMeasure : undefined,
      objectives: objectivesOf(current), data: item.data ?? [], shared: this.shared,
      isValid: (request, target) => offered(this.tree, request, target) };
  }

  // SCORM 2004 4th Ed. RTE §4.2.7: neither the one nor the other where it is shown for review.
  #entry(values) {
    if (!values) return 'ab-initio';
    return this.mode === 'review' ? '' : 'resume';
  }

  record(report, values) {
    const { current } = this.tree;
    this.#report = report;
    const { completion, success, score, progress, location, exit } = report;
    const { base = 0 } = this.items[current.id] ?? {};
    const total = report.totalSeconds - report.sessionSeconds + this.stopwatch.seconds(report.sessionSeconds);
    this.items[current.id] = { completion, success, values, exit, base, seconds: base + total, total,
      ...(location ? { location } : {}), ...(progress === null ? {} : { progress }),
      ...(Object.values(score).some((part) => part !== null) ? { score: Object.fromEntries(Object.entries(score).filter(([, part]) => part !== null)) } : {}) };
  }

  terminate(report, values) {
    this.record(report, values);
    if (ENDS_ALL.has(report.exit)) return { request: 'exitAll' };
    if (report.navigation) return report.navigation;
    // The standard waits for the learner. Where nothing else can be played, an end that nobody asks for would never come.
    const over = report.exit !== 'suspend' && (report.completion === 'completed' || report.success !== 'unknown');
    return this.leaves.length === 1 && over ? { request: 'exitAll', unasked: true, pause: GOODBYE } : null;
  }

  controls() {
    const hide = new Set(this.current?.hide ?? []);
    const single = this.leaves.length < 2;
    const leaving = (request) => request === 'suspendAll' && !this.tree.current;
    const state = (request) => (leaving(request) || offered(this.tree, request) ? 'enabled' : 'disabled');
    return Object.fromEntries(['continue', 'previous', 'exit', 'exitAll', 'abandon', 'abandonAll', 'suspendAll'].map((request) =>
      [request, hide.has(request) || (single && /continue|previous/.test(request)) ? 'hidden' : state(request)]));
  }

  contents() {
    return this.leaves.length < 2 ? [] : contentsOf(this.tree, choosable(this.tree), this.begun ? new Set(Object.keys(this.items)) : null);
  }

  summary() {
    const place = (this.tree.current ?? this.tree.suspended)?.id;
    return lookAhead(this.tree, () => {
      const { current } = this.tree;
      if (current?.active && this.#told) terminationRequest(this.tree, 'suspendAll');
      return summaryOf(this.tree, this.items, place);
    });
  }

  state() {
    const { tree, organization, own } = this;
    const systemObjectives = organization.objectivesGlobalToSystem !== false;
    const systemData = organization.sharedDataGlobalToSystem !== false;
    const known = Object.keys(own).length > 0;
    const learner = { ...own, ...(systemObjectives ? { objectives: tree.globals } : {}), ...(systemData ? { data: this.shared } : {}) };
    return {
      attempt: { begun: true, items: this.items, ...(tree.current ? { current: tree.current.id } : {}), ...(tree.suspended ? { suspended: tree.suspended.id } : {}),
        ...(systemObjectives ? {} : { objectives: tree.globals }), ...(systemData ? {} : { data: this.shared }) },
      course: { activities: trackingOf(tree), resume: this.resume, ...(this.ended ? {} : { open: true }) },
      ...(known || Object.values(learner).some((part) => Object.keys(part).length)
        ? { learner: Object.fromEntries(Object.entries(learner).filter(([, part]) => Object.keys(part).length)) } : {}),
    };
  }
}

// A course of one item starts by itself, however deep it lies and whatever is said above it: there is nothing to choose.
function withSingleItemFlow(organization) {
  const leaves = [...walk(organization)].filter(({ node }) => !node.children?.length);
  return leaves.length === 1 ? flowingDown(organization) : organization;
}

function flowingDown(item) {
  if (!item.children?.length) return item;
  const controlMode = { choice: false, ...item.sequencing?.controlMode, flow: true };
  return { ...item, sequencing: { ...item.sequencing, controlMode }, children: item.children.map(flowingDown) };
}
