// SB.2.9 Choice Sequencing Request Process
import { commonAncestor, pathUpTo } from '../model/tree.js';
import { isAvailable } from '../navigation/navigation-request.js';
import { endAttempt, ruleAction, terminateDescendentAttempts } from '../rules/utilities.js';
import { flow } from './flow.js';

const refused = (exception) => ({ exception });

/** @returns {{delivery?: Activity, exception?: string, ends?: boolean}} */
export function choice(tree, target) {
  if (!target) return refused('SB.2.9-1');
  const exception = notChoosable(target) ?? notReachable(tree, target);
  if (exception) return refused(exception);
  if (target.isLeaf) return { delivery: target };
  const result = flow(target, 'forward', true);
  if (result.found) return { delivery: result.activity };
  const ancestor = tree.current ? commonAncestor(tree.current, target) : tree.root;
  terminateDescendentAttempts(ancestor);
  endAttempt(ancestor);
  tree.current = target;
  return refused('SB.2.9-9');
}

function notChoosable(target) {
  for (const activity of [...target.path].reverse()) {
    if (!isAvailable(activity)) return 'SB.2.9-2';
    if (ruleAction(activity, 'pre', ['hiddenFromChoice'])) return 'SB.2.9-3';
  }
  return target.isRoot || target.parent.control.choice ? undefined : 'SB.2.9-4';
}

function notReachable(tree, target) {
  const { current, root } = tree;
  if (current === target) return undefined;
  if (current && current.parent === target.parent) return pastSiblings(current, target);
  const ancestor = current ? commonAncestor(current, target) : root;
  if (!current || current === ancestor) return downTo(target, ancestor);
  if (target === ancestor) return [...pathUpTo(current, ancestor)].some((activity) => !activity.control.choiceExit) ? 'SB.2.9-7' : undefined;
  return acrossTo(tree, target, ancestor);
}

// The target is a sibling: each activity that is passed must let through.
function pastSiblings(current, target) {
  const siblings = current.parent.available;
  const [from, to] = [siblings.indexOf(current), siblings.indexOf(target)];
  if (from < 0 || from === to) return 'SB.2.9-5';
  const direction = to > from ? 'forward' : 'backward';
  const passed = direction === 'forward' ? siblings.slice(from, to) : siblings.slice(to + 1, from + 1).reverse();
  return firstException(passed, (activity) => choiceActivityTraversal(activity, direction));
}

// The target is below the current activity, or nothing is current.
function downTo(target, ancestor) {
  const path = [ancestor, ...pathUpTo(target, ancestor).slice(1).reverse()];
  return firstException(path, (activity) => choiceActivityTraversal(activity, 'forward') ?? preventsActivation(activity, ancestor));
}

// The target is in another branch.
function acrossTo(tree, target, ancestor) {
  const left = pathUpTo(tree.current, ancestor);
  if (!left.length) return 'SB.2.9-5';
  if (left.some((activity) => !activity.control.choiceExit)) return 'SB.2.9-7';
  const constraining = left.find((activity) => !activity.isLeaf && activity.definition.constrainedChoice.constrainChoice);
  if (constraining) {
    const reach = choiceFlow(constraining, tree.isForward(constraining, target) ? 'forward' : 'backward');
    if (!reach.contains(target) && target !== constraining) return 'SB.2.9-8';
  }
  const path = [ancestor, ...pathUpTo(target, ancestor).slice(1).reverse()];
  const forward = tree.isForward(tree.current, target);
  return firstException(path, (activity) =>
    (forward ? choiceActivityTraversal(activity, 'forward') : undefined) ?? preventsActivation(activity, ancestor));
}

const preventsActivation = (activity, ancestor) =>
  (!activity.active && activity !== ancestor && activity.definition.constrainedChoice.preventActivation ? 'SB.2.9-6' : undefined);

function firstException(activities, check) {
  for (const activity of activities) {
    const exception = check(activity);
    if (exception) return exception;
  }
  return undefined;
}

// SB.2.4 Choice Activity Traversal Subprocess
function choiceActivityTraversal(activity, direction) {
  if (direction === 'forward') return ruleAction(activity, 'pre', ['stopForwardTraversal']) ? 'SB.2.4-1' : undefined;
  if (!activity.parent) return 'SB.2.4-3';
  return activity.parent.control.forwardOnly ? 'SB.2.4-2' : undefined;
}

// SB.2.9.1 Choice Flow Subprocess
function choiceFlow(activity, direction) {
  return choiceFlowTreeTraversal(activity, direction) ?? activity;
}

// SB.2.9.2 Choice Flow Tree Traversal Subprocess
function choiceFlowTreeTraversal(activity, direction) {
  if (activity.isRoot || (direction === 'forward' && activity.tree.order.at(-1) === activity)) return null;
  const siblings = activity.parent.available;
  const next = siblings[siblings.indexOf(activity) + (direction === 'forward' ? 1 : -1)];
  return next ?? choiceFlowTreeTraversal(activity.parent, direction);
}
