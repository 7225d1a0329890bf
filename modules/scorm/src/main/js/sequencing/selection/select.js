// SR.1 Select Children Process
export function selectChildren(activity, timing) {
  const { selectionTiming, selectCount } = activity.definition.randomization;
  if (activity.isLeaf || activity.suspended || activity.active || selectionTiming !== timing) return;
  if (timing === 'once' && activity.attempted) return;
  if (selectCount === undefined || selectCount === null || selectCount >= activity.children.length) return;
  const chosen = new Set();
  while (chosen.size < selectCount) chosen.add(Math.floor(activity.tree.random() * activity.children.length));
  activity.available = activity.children.filter((child, i) => chosen.has(i));
}
