// The activity tree of one learner: activities, the current and the suspended one, global objectives.
import { Activity } from './activity.js';

export class ActivityTree {
  /** @type {?Activity} */ current = null;
  /** @type {?Activity} the activity that Resume All goes back to */ suspended = null;
  /** @type {Record<string, object>} global objectives by identifier */ globals = {};
  changedGlobals = new Set();
  /** While SB.2.10 looks for what to deliver: rules then see the current attempts alone. */
  retrying = false;

  /**
   * @param {import('../../course/package.js').Item} organization
   * @param {{random?: () => number, endOf?: (leaf: Activity) => void}} hooks endOf: brings over what the content of an ending leaf told
   */
  constructor(organization, { random = Math.random, endOf = () => {} } = {}) {
    Object.assign(this, { random, endOf });
    this.root = new Activity(organization, null, this);
    this.activities = [...everyOne(this.root)];
    this.byId = new Map(this.activities.map((activity) => [activity.id, activity]));
  }

  get(id) {
    return this.byId.get(id);
  }

  setGlobal(target, field, value) {
    const known = this.globals[target] ?? {};
    if (known[field] === value) return;
    const { [field]: gone, ...others } = known;
    this.globals[target] = value === undefined ? others : { ...others, [field]: value };
    this.changedGlobals.add(target);
  }

  /** The available activities in forward pre-order. */
  get order() {
    return [...preorder(this.root)];
  }

  /** Whether `b` comes after `a` in the tree. */
  isForward(a, b) {
    const order = this.order;
    return order.indexOf(b) > order.indexOf(a);
  }
}

function* everyOne(activity) {
  yield activity;
  for (const child of activity.children) yield* everyOne(child);
}

function* preorder(activity) {
  yield activity;
  for (const child of activity.available) yield* preorder(child);
}

/** The lowest activity that holds both; one of them, if it holds the other. */
export function commonAncestor(a, b) {
  return a.path.find((activity) => activity.contains(b));
}

/** From `activity` up to `end`, without `end`. */
export function pathUpTo(activity, end) {
  const path = activity.path;
  return path.slice(0, path.indexOf(end));
}
