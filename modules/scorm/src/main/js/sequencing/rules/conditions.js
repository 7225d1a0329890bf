// Conditions of rules, with a third value: unknown is `undefined`.

const known = (value) => value !== undefined;

/** @type {Record<string, (activity: import('../model/activity.js').Activity, objective: import('../model/objective.js').Objective, threshold: number) => boolean|undefined>} */
const CONDITIONS = {
  satisfied: (activity, objective) => objective?.satisfied,
  objectiveStatusKnown: (activity, objective) => known(objective?.satisfied),
  objectiveMeasureKnown: (activity, objective) => known(objective?.measure),
  objectiveMeasureGreaterThan: (activity, objective, threshold) => (known(objective?.measure) ? objective.measure > threshold : undefined),
  objectiveMeasureLessThan: (activity, objective, threshold) => (known(objective?.measure) ? objective.measure < threshold : undefined),
  completed: (activity) => activity.completion,
  activityProgressKnown: (activity) => known(activity.completion),
  progressKnown: (activity) => known(activity.completion),
  attempted: (activity) => activity.attempted,
  attemptLimitExceeded: (activity) => {
    const limit = activity.definition.limits.attemptLimit;
    return known(limit) && limit !== null && activity.attempted && activity.attemptCount >= limit;
  },
  timeLimitExceeded: () => false,
  outsideAvailableTimeRange: () => false,
  always: () => true,
};

const KNOW_NOTHING = new Set(['always']);

/** One condition, for an activity and the objective that it refers to. */
export function evaluate(activity, { condition, operator, referencedObjective, measureThreshold = 0 }) {
  if (!activity.tracked && !KNOW_NOTHING.has(condition)) return undefined;
  const value = CONDITIONS[condition]?.(activity, activity.objective(referencedObjective), measureThreshold);
  return operator === 'not' && known(value) ? !value : value;
}

/** Combines in the way of "all" or "any"; unknown of no conditions. */
export function combine(combination, values) {
  if (!values.length) return undefined;
  const decisive = combination === 'any';
  if (values.includes(decisive)) return decisive;
  return values.includes(undefined) ? undefined : !decisive;
}
