// RB.1.4 Rollup Rule Check Subprocess and its parts
import { combine, evaluate } from '../rules/conditions.js';
import { ruleAction } from '../rules/utilities.js';

const ACTION_SETS = [['satisfied', 'notSatisfied'], ['completed', 'incomplete']];
const whole = (condition, action) => ({ childActivitySet: 'all', combination: 'any', conditions: [{ condition }], action });
// Where no rule speaks of satisfaction, or of completion, these do (SN 4.6.2, 4.6.3).
const DEFAULTS = [whole('objectiveStatusKnown', 'notSatisfied'), whole('satisfied', 'satisfied'),
  whole('activityProgressKnown', 'incomplete'), whole('completed', 'completed')];

// RB.1.4 Rollup Rule Check Subprocess
/** Whether a rule with this action applies to the activity. */
export function rollupRuleApplies(activity, action) {
  const own = activity.definition.rollup.rules;
  const kin = ACTION_SETS.find((set) => set.includes(action));
  const rules = own.some((rule) => kin.includes(rule.action)) ? own : DEFAULTS;
  return rules.filter((rule) => rule.action === action).some((rule) => ruleApplies(activity, rule));
}

function ruleApplies(activity, rule) {
  const children = activity.available.filter((child) => child.tracked && contributes(child, rule.action));
  const values = children.map((child) => conditionsOf(child, rule));
  const met = values.filter((value) => value === true).length;
  switch (rule.childActivitySet) {
    case 'any': return met > 0;
    case 'none': return !values.includes(true) && !values.includes(undefined);
    case 'atLeastCount': return met >= rule.minimumCount;
    case 'atLeastPercent': return values.length > 0 && met / values.length >= rule.minimumPercent;
    default: return met === values.length; // of no child too
  }
}

// RB.1.4.1 Evaluate Rollup Conditions Subprocess
function conditionsOf(child, { combination, conditions }) {
  return combine(combination, conditions.map((condition) => evaluate(child, condition, false)));
}

const CONSIDERATION = { satisfied: 'requiredForSatisfied', notSatisfied: 'requiredForNotSatisfied',
  completed: 'requiredForCompleted', incomplete: 'requiredForIncomplete' };

// RB.1.4.2 Check Child for Rollup Subprocess
function contributes(child, action) {
  const { rollup, rollupConsiderations } = child.definition;
  if (!(ACTION_SETS[0].includes(action) ? rollup.rollupObjectiveSatisfied : rollup.rollupProgressCompletion)) return false;
  switch (rollupConsiderations[CONSIDERATION[action]]) {
    case 'ifNotSuspended': return child.attempted && !child.suspended;
    case 'ifAttempted': return child.attempted;
    case 'ifNotSkipped': return ruleAction(child, 'pre', ['skip']) === undefined;
    default: return true;
  }
}
