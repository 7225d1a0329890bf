// Conditions of rules, with a third value: unknown is `undefined`.

const known = (value) => value !== undefined;

/** @type {Record<string, (subject: {activity: import('../model/activity.js').Activity, objective: import('../model/objective.js').Objective, threshold: number, withEarlier: boolean}) => boolean|undefined>} */
const CONDITIONS = {
  satisfied: ({ objective, withEarlier }) => objective?.satisfied(withEarlier),
  objectiveStatusKnown: ({ objective, withEarlier }) => known(objective?.satisfied(withEarlier)),
  objectiveMeasureKnown: ({ objective, withEarlier }) => known(objective?.measure(withEarlier)),
  objectiveMeasureGreaterThan: ({ objective, threshold, withEarlier }) => compared(objective?.measure(withEarlier), (measure) => measure > threshold),
  objectiveMeasureLessThan: ({ objective, threshold, withEarlier }) => compared(objective?.measure(withEarlier), (measure) => measure < threshold),
  completed: ({ activity, withEarlier }) => activity.primary.completion(withEarlier),
  activityProgressKnown: ({ activity, withEarlier }) => known(activity.primary.completion(withEarlier)),
  progressKnown: ({ activity, withEarlier }) => known(activity.primary.completion(withEarlier)),
  attempted: ({ activity }) => activity.attempted,
  attemptLimitExceeded: ({ activity }) => limitReached(activity),
  timeLimitExceeded: () => false,
  outsideAvailableTimeRange: () => false,
  always: () => true,
};

const compared = (measure, comparison) => (known(measure) ? comparison(measure) : undefined);

export function limitReached({ definition, attempted, attemptCount }) {
  const { attemptLimit } = definition.limits;
  return attemptLimit !== undefined && attemptLimit !== null && attempted && attemptCount >= attemptLimit;
}

/**
 * One condition, for an activity and the objective that it refers to.
 * @param {boolean} [withEarlier] what earlier attempts left counts too; not while an activity is tried again
 */
export function evaluate(activity, { condition, operator, referencedObjective, measureThreshold = 0 }, withEarlier = !activity.tree.retrying) {
  if (!activity.tracked && condition !== 'always') return undefined;
  const value = CONDITIONS[condition]?.({ activity, objective: activity.objective(referencedObjective), threshold: measureThreshold, withEarlier });
  return operator === 'not' && known(value) ? !value : value;
}

/** Combines in the way of "all" or "any"; unknown of no conditions. */
export function combine(combination, values) {
  if (!values.length) return undefined;
  const decisive = combination === 'any';
  if (values.includes(decisive)) return decisive;
  return values.includes(undefined) ? undefined : !decisive;
}
