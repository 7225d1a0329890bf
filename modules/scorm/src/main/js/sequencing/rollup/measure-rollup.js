// RB.1.1 Measure Rollup Process: weighted means over the tracked children.

// a) of the objective measure
export function objectiveMeasureRollup(activity) {
  activity.primary.change('measure', weightedMean(activity, (child) => [child.primary.measure(false), child.definition.rollup.objectiveMeasureWeight]));
}

// b) of the completion measure
export function completionMeasureRollup(activity) {
  activity.primary.change('progress', weightedMean(activity, (child) => [child.primary.progress(false), child.definition.completionThreshold.progressWeight]));
}

// Sums of binary fractions miss a threshold by a hair: a measure has seven decimals (SN 4.2.1.1, real(10,7)), some more do no harm.
const settled = (measure) => Number(measure.toFixed(10));

function weightedMean(activity, of) {
  const pairs = activity.available.filter((child) => child.tracked).map(of);
  const weights = pairs.reduce((sum, [, weight]) => sum + weight, 0);
  const known = pairs.filter(([value]) => value !== undefined);
  return known.length && weights > 0 ? settled(known.reduce((sum, [value, weight]) => sum + value * weight, 0) / weights) : undefined;
}
