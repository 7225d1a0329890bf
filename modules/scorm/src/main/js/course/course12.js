// A package of SCORM 1.2: SCOs in an order, chosen freely as far as their prerequisites allow.
import { allows } from './prerequisites.js';
import { Stopwatch } from './stopwatch.js';
import { mean, walk } from './tree.js';
import { totalOf } from '../runtime/time.js';

const done = (status) => status === 'passed' || status === 'completed';
/** Whether there is anything in it; what is only a title keeps nobody waiting. */
const opens = (node) => Boolean(node.href || node.children?.some(opens));

export class Course12 {
  current = null;
  ended = false;
  sco = null;

  /** @param {import('./package.js').Item} organization @param {?object} state @param {object} context learner and mode */
  constructor(organization, state, { learner, mode }) {
    Object.assign(this, { learner, mode });
    this.nodes = [...walk(organization)].slice(1);
    this.scos = this.nodes.map(({ node }) => node).filter((node) => node.href);
    // What 1.2 does not know, packages of 2004 have written for the same learner: it stays as it is.
    const { attempt = {}, ...others } = structuredClone(state ?? {});
    this.others = others;
    this.kept = attempt;
    this.kept.items ??= {};
  }

  #item(id) {
    return this.kept.items[id] ?? {};
  }

  #statusOf = (id) => {
    const node = this.nodes.find((each) => each.node.id === id)?.node;
    const inside = (node?.children ?? []).filter(opens);
    if (!inside.length) return node && !node.href ? 'nothing' : this.#item(id).status ?? 'not attempted';
    const states = inside.map((node) => this.#statusOf(node.id));
    if (states.every(done)) return 'completed';
    return states.every((status) => status === 'not attempted') ? 'not attempted' : 'incomplete';
  };

  #open(item) {
    return this.mode !== 'normal' || !item.prerequisites || allows(item.prerequisites, this.#statusOf);
  }

  start() {
    const last = this.scos.find((item) => item.id === this.kept.current);
    const first = last ?? this.scos.find((item) => !done(this.#statusOf(item.id)) && this.#open(item)) ?? this.scos[0];
    return first ? this.#deliver(first) : { kind: 'end', reason: 'empty' };
  }

  request(request, target) {
    if (request === 'choice') {
      const item = this.scos.find(({ id }) => id === target);
      return item && this.#open(item) ? this.#deliver(item) : { kind: 'stay' };
    }
    if (request === 'continue' || request === 'previous') {
      const item = this.#neighbour(request === 'continue' ? 1 : -1);
      return item ? this.#deliver(item) : { kind: 'stay' };
    }
    this.ended = this.mode === 'normal' && this.scos.every((item) => done(this.#statusOf(item.id)));
    return { kind: 'end', reason: this.ended ? 'finished' : 'suspended' };
  }

  #neighbour(step) {
    for (let at = this.scos.indexOf(this.current) + step; this.scos[at]; at += step) if (this.#open(this.scos[at])) return this.scos[at];
    return undefined;
  }

  #deliver(item) {
    this.current = item;
    this.kept.current = item.id;
    this.stopwatch = new Stopwatch();
    if (item.scormType === 'asset') this.kept.items[item.id] = { ...this.#item(item.id), status: 'completed' };
    return { kind: 'deliver', item };
  }

  launch() {
    const { exit, values, seconds, status } = this.#item(this.current.id);
    return { learner: this.learner, mode: this.mode, entry: status === undefined ? 'ab-initio' : exit === 'suspend' ? 'resume' : '',
      values, totalSeconds: seconds, launchData: this.current.dataFromLms, masteryScore: this.current.masteryScore,
      maxTimeAllowed: this.current.maxTimeAllowed, timeLimitAction: this.current.timeLimitAction };
  }

  /** For content that goes on after its last word: from what it told. */
  relaunch() {
    return this.launch();
  }

  /** It does. */
  restart() {
    this.stopwatch = new Stopwatch();
  }

  /** Where nobody has ended it, the next session goes on with it: what broke off counts as suspended. */
  record(report, values, over = false) {
    const before = this.#item(this.current.id);
    const { status, score, location } = report;
    const exit = over ? report.exit : 'suspend';
    const seconds = report.totalSeconds - report.sessionSeconds + this.stopwatch.seconds(report.sessionSeconds);
    this.kept.items[this.current.id] = { ...before, status, values, exit, seconds,
      ...(location ? { location } : {}), ...(score.raw === null ? {} : { score: withoutNulls(score) }) };
  }

  terminate(report, values) {
    this.record(report, values, true);
    if (report.exit === 'logout') return { request: 'suspendAll' };
    return this.scos.length === 1 && report.exit !== 'suspend' ? { request: 'exitAll', unasked: true } : null;
  }

  controls() {
    const single = this.scos.length < 2;
    const able = (step) => (single ? 'hidden' : this.current && this.#neighbour(step) ? 'enabled' : 'disabled');
    return { continue: able(1), previous: able(-1), suspendAll: 'enabled', exit: 'hidden', exitAll: 'hidden', abandon: 'hidden', abandonAll: 'hidden' };
  }

  contents() {
    if (this.scos.length < 2) return [];
    const shown = (node, status) => (node === this.current && status === 'not attempted' ? 'incomplete' : status);
    return this.nodes.filter(({ node }) => node.visible !== false).map(({ node, level }) => ({ id: node.id, title: node.title, level,
      status: shown(node, this.#statusOf(node.id)), enabled: Boolean(node.href) && this.#open(node), current: node === this.current, leaf: !node.children?.length }));
  }

  /** Completed when all SCOs are completed or passed; the score is the mean of the SCOs that have one. */
  summary() {
    const items = this.scos.map(({ id }) => ({ status: 'not attempted', ...this.#item(id) }));
    const scores = items.map(({ score }) => score).filter(Boolean);
    const complete = items.filter(({ status }) => done(status)).length;
    const started = items.some(({ status }) => status !== 'not attempted');
    return {
      completion: complete === items.length ? 'completed' : started ? 'incomplete' : 'not attempted',
      success: items.some(({ status }) => status === 'failed') ? 'failed' : items.length && items.every(({ status }) => status === 'passed') ? 'passed' : 'unknown',
      score: scores.length ? Object.fromEntries(['scaled', 'raw', 'min', 'max'].map((part) => [part, mean(scores.map((score) => score[part]))])) : null,
      seconds: totalOf(items),
      progress: items.length ? complete / items.length : null,
      location: this.current ? this.#item(this.current.id).location ?? null : null,
    };
  }

  state() {
    return { ...this.others, attempt: this.kept };
  }
}

const withoutNulls = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
