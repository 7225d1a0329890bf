import { rollupRuleApplies } from './rollup-rules.js';

// RB.1.2 Objective Rollup Process
export function objectiveRollup(activity) {
  if (activity.primary.definition.satisfiedByMeasure) return; // a) using measure: read off the measure itself
  // b) using rules
  if (rollupRuleApplies(activity, 'satisfied')) activity.primary.change('satisfied', true);
  else if (rollupRuleApplies(activity, 'notSatisfied')) activity.primary.change('satisfied', false);
}
