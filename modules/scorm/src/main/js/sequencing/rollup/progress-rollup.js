import { rollupRuleApplies } from './rollup-rules.js';

// RB.1.3 Activity Progress Rollup Process
export function activityProgressRollup(activity) {
  if (activity.definition.completionThreshold.completedByMeasure) return; // a) using measure: read off the measure itself
  // b) using rules
  if (rollupRuleApplies(activity, 'completed')) activity.primary.change('completion', true);
  else if (rollupRuleApplies(activity, 'incomplete')) activity.primary.change('completion', false);
}
