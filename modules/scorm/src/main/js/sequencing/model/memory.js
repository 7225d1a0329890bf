// The tracking of a tree as plain data: to keep, and to look ahead and go back.

const clean = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value !== false && value !== 0));

/** @param {import('./tree.js').ActivityTree} tree @returns {object} by activity; only what is not as at the beginning */
export function trackingOf(tree) {
  const tracking = {};
  for (const activity of tree.activities) {
    const valuesOf = (part) => {
      const values = activity.objectives.map((objective, i) => [String(i), { ...objective[part] }]).filter(([, value]) => Object.keys(value).length);
      return values.length ? Object.fromEntries(values) : undefined;
    };
    const kept = clean({ active: activity.active, suspended: activity.suspended, attempts: activity.attemptCount,
      available: activity.available === activity.children ? undefined : activity.available.map(({ id }) => id),
      objectives: valuesOf('local'), earlier: valuesOf('earlier') });
    if (Object.keys(kept).length) tracking[activity.id] = kept;
  }
  return tracking;
}

/** Puts back what `trackingOf` gave. */
export function restoreTracking(tree, tracking) {
  for (const activity of tree.activities) {
    const kept = tracking[activity.id] ?? {};
    activity.active = kept.active ?? false;
    activity.suspended = kept.suspended ?? false;
    activity.attemptCount = kept.attempts ?? 0;
    activity.available = availableOf(activity, kept.available ?? []);
    activity.objectives.forEach((objective, i) => {
      objective.local = { ...kept.objectives?.[i] };
      objective.earlier = { ...kept.earlier?.[i] };
    });
  }
}

/** A newer version of the package may lack some of them, and has others: where none are left out, these come last. */
function availableOf({ children, definition }, ids) {
  const kept = ids.map((id) => children.find((child) => child.id === id)).filter(Boolean);
  if (!kept.length) return children;
  return definition.randomization.selectionTiming === 'never' ? [...new Set([...kept, ...children])] : kept;
}

/** What the work would do, without doing it. */
export function lookAhead(tree, work) {
  const { current, suspended, globals } = tree;
  const tracking = trackingOf(tree);
  const changed = new Set(tree.changedGlobals);
  tree.globals = { ...globals };
  try {
    return work();
  } finally {
    Object.assign(tree, { current, suspended, globals, changedGlobals: changed });
    restoreTracking(tree, tracking);
  }
}
