// Utility processes (SCORM 2004 4th Ed. SN, appendix C, UP).
import { overallRollup } from '../rollup/overall-rollup.js';
import { commonAncestor, pathUpTo } from '../model/tree.js';
import { randomizeChildren } from '../selection/randomize.js';
import { selectChildren } from '../selection/select.js';
import { combine, evaluate, limitReached } from './conditions.js';

// UP.1 Limit Conditions Check Process
export function limitsViolated(activity) {
  return activity.tracked && !activity.active && !activity.suspended && limitReached(activity);
}

// UP.2 Sequencing Rules Check Process
/** @returns {string|undefined} the action of the first rule of these that applies */
export function ruleAction(activity, kind, actions) {
  return activity.definition.rules.find((rule) => rule.kind === kind && (!actions || actions.includes(rule.action)) && applies(activity, rule))?.action;
}

// UP.2.1 Sequencing Rule Check Subprocess
function applies(activity, { combination, conditions }) {
  return combine(combination, conditions.map((condition) => evaluate(activity, condition))) === true;
}

// UP.3 Terminate Descendent Attempts Process
export function terminateDescendentAttempts(activity) {
  const { current } = activity.tree;
  if (!current) return;
  for (const ending of pathUpTo(current, commonAncestor(current, activity)).slice(1)) endAttempt(ending);
}

// UP.4 End Attempt Process
export function endAttempt(activity) {
  if (activity.isLeaf) endLeaf(activity);
  else activity.suspended = activity.children.some((child) => child.suspended);
  const ended = activity.active;
  activity.active = false;
  if (ended) activity.objectives.forEach((objective) => objective.close());
  overallRollup(activity);
  if (ended && !activity.isLeaf && !activity.suspended) {
    selectChildren(activity, 'onEachNewAttempt');
    randomizeChildren(activity, 'onEachNewAttempt');
  }
}

function endLeaf(activity) {
  const { tree, tracked, active, primary, definition } = activity;
  const told = (active && tree.endOf(activity)) || {};
  if (!tracked || activity.suspended) return;
  const { completionSetByContent, objectiveSetByContent } = definition.deliveryControls;
  if (!completionSetByContent && !told.completion && primary.completion(false) === undefined) primary.set('completion', true);
  if (!objectiveSetByContent && !told.success && primary.satisfied(false) === undefined) primary.set('satisfied', true);
}

// UP.5 Check Activity Process
export function mayNotBeDelivered(activity) {
  return ruleAction(activity, 'pre', ['disabled']) !== undefined || limitsViolated(activity);
}
