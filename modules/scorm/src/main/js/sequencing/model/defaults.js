// The defaults of the sequencing definition model (SCORM 2004 4th Ed. SN 3).

const CONTROL = { choice: true, choiceExit: true, flow: false, forwardOnly: false, useCurrentAttemptObjectiveInfo: true, useCurrentAttemptProgressInfo: true };
const ROLLUP = { rollupObjectiveSatisfied: true, rollupProgressCompletion: true, objectiveMeasureWeight: 1, rules: [] };
const CONSIDERATIONS = { requiredForSatisfied: 'always', requiredForNotSatisfied: 'always', requiredForCompleted: 'always',
  requiredForIncomplete: 'always', measureSatisfactionIfActive: true };
const DELIVERY = { tracked: true, completionSetByContent: false, objectiveSetByContent: false };
const RANDOMIZATION = { randomizationTiming: 'never', selectionTiming: 'never', reorderChildren: false };
const CHOICE = { preventActivation: false, constrainChoice: false };
const THRESHOLD = { completedByMeasure: false, minProgressMeasure: 1, progressWeight: 1 };
const ROLLUP_RULE = { childActivitySet: 'all', minimumCount: 0, minimumPercent: 0, combination: 'any', conditions: [] };
const MAP = { readSatisfiedStatus: true, readNormalizedMeasure: true };

/** The definition without what is undefined or null, over the defaults. */
const over = (defaults, given) => ({ ...defaults,
  ...Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== undefined && value !== null)) });

/** Identifiers of objectives are URIs: neither escapes nor runs of white space make a difference. */
export function sameUri(id) {
  if (id === undefined || id === null) return undefined;
  let text = id;
  try { text = decodeURIComponent(id); } catch { /* not escaped */ }
  return text.replace(/\s+/g, ' ').trim();
}

function objective(given) {
  return { ...over({ satisfiedByMeasure: false, minNormalizedMeasure: 1 }, given), id: sameUri(given.id), primary: Boolean(given.primary),
    maps: (given.maps ?? []).map((map) => ({ ...over(MAP, map), target: sameUri(map.target) })) };
}

/** @param {import('../../course/package.js').Item} item */
export function definitionOf(item) {
  const given = item.sequencing ?? {};
  const objectives = (given.objectives ?? []).map(objective);
  return {
    controlMode: over(CONTROL, given.controlMode),
    rules: (given.rules ?? []).map((rule) => ({ ...over({ combination: 'all', conditions: [] }, rule),
      conditions: (rule.conditions ?? []).map((condition) => ({ ...condition, referencedObjective: sameUri(condition.referencedObjective) })) })),
    limits: given.limits ?? {},
    rollup: { ...over(ROLLUP, given.rollup), rules: (given.rollup?.rules ?? []).map((rule) => over(ROLLUP_RULE, rule)) },
    rollupConsiderations: over(CONSIDERATIONS, given.rollupConsiderations),
    constrainedChoice: over(CHOICE, given.constrainedChoice),
    randomization: over(RANDOMIZATION, given.randomization),
    deliveryControls: over(DELIVERY, given.deliveryControls),
    completionThreshold: over(THRESHOLD, item.completionThreshold),
    objectives: objectives.some(({ primary }) => primary) ? objectives : [objective({ primary: true }), ...objectives],
  };
}
