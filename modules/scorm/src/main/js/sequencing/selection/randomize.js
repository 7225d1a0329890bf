// SR.2 Randomize Children Process
export function randomizeChildren(activity, timing) {
  const { randomizationTiming, reorderChildren } = activity.definition.randomization;
  if (activity.isLeaf || activity.suspended || activity.active || randomizationTiming !== timing || !reorderChildren) return;
  if (timing === 'once' && activity.attempted) return;
  const rest = [...activity.available];
  activity.available = activity.available.map(() => rest.splice(Math.floor(activity.tree.random() * rest.length), 1)[0]);
}
