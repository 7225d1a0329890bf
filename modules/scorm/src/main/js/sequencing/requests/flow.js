// Flow through the tree: SB.2.1, SB.2.2, SB.2.3
import { mayNotBeDelivered, ruleAction, terminateDescendentAttempts } from '../rules/utilities.js';

/** @typedef {'forward'|'backward'} Direction */
const nothing = (exception, ends = false) => ({ next: null, exception, ends });

// SB.2.1 Flow Tree Traversal Subprocess
/** @returns {{next: ?Activity, direction?: Direction, exception?: string, ends?: boolean}} */
export function flowTreeTraversal(activity, direction, considerChildren, before) {
  const siblings = activity.parent?.available ?? [activity];
  if (before === 'backward' && activity.parent && siblings.at(-1) === activity) {
    return traverse(siblings[0], 'backward', considerChildren, true);
  }
  return traverse(activity, direction, considerChildren, false);
}

function traverse(activity, direction, considerChildren, reversed) {
  const intoChildren = considerChildren && !activity.isLeaf;
  if (intoChildren && !activity.available.length) return nothing('SB.2.1-2');
  if (direction === 'forward') return intoChildren ? { next: activity.available[0], direction } : onward(activity);
  if (activity.isRoot && !intoChildren) return nothing('SB.2.1-3');
  if (!intoChildren) return back(activity, reversed);
  return activity.control.forwardOnly ? { next: activity.available[0], direction: 'forward' } : { next: activity.available.at(-1), direction };
}

function onward(activity) {
  const { tree, parent } = activity;
  if (activity.isRoot || tree.order.at(-1) === activity) {
    terminateDescendentAttempts(tree.root);
    return nothing('SB.2.1-1', true);
  }
  const at = parent.available.indexOf(activity);
  if (at === parent.available.length - 1) return traverse(parent, 'forward', false, false);
  return { next: parent.available[at + 1], direction: 'forward' };
}

function back(activity, reversed) {
  const { parent } = activity;
  if (!reversed && parent.control.forwardOnly) return nothing('SB.2.1-4');
  const at = parent.available.indexOf(activity);
  if (at === 0) return traverse(parent, 'backward', false, false);
  return { next: parent.available[at - 1], direction: 'backward' };
}

// SB.2.2 Flow Activity Traversal Subprocess
/** @returns {{found: boolean, activity: Activity, exception?: string, ends?: boolean}} */
function flowActivityTraversal(activity, direction, before) {
  if (!activity.parent?.control.flow) return { found: false, activity, exception: 'SB.2.2-1' };
  if (ruleAction(activity, 'pre', ['skip'])) {
    const step = flowTreeTraversal(activity, direction, false, before);
    if (!step.next) return { found: false, activity, ...step };
    const reversing = before === 'backward' && step.direction === 'backward';
    return flowActivityTraversal(step.next, reversing ? step.direction : direction, reversing ? undefined : before);
  }
  if (mayNotBeDelivered(activity)) return { found: false, activity, exception: 'SB.2.2-2' };
  if (activity.isLeaf) return { found: true, activity };
  const step = flowTreeTraversal(activity, direction, true);
  if (!step.next) return { found: false, activity, ...step };
  const turned = direction === 'backward' && step.direction === 'forward';
  return turned ? flowActivityTraversal(step.next, 'forward', 'backward') : flowActivityTraversal(step.next, direction);
}

// SB.2.3 Flow Subprocess
/** @returns {{found: boolean, activity: Activity, exception?: string, ends?: boolean}} */
export function flow(activity, direction, considerChildren) {
  const step = flowTreeTraversal(activity, direction, considerChildren);
  return step.next ? flowActivityTraversal(step.next, direction) : { found: false, activity, ...step };
}
