import { commonAncestor } from '../model/tree.js';
import { terminateDescendentAttempts } from '../rules/utilities.js';

// DB.2 Content Delivery Environment Process
/** @returns {string|undefined} the exception, if it cannot be */
export function contentDelivery(tree, activity) {
  if (tree.current?.active) return 'DB.2-1';
  if (activity !== tree.suspended) clearSuspended(tree, activity);
  terminateDescendentAttempts(activity);
  for (const beginning of [...activity.path].reverse()) if (!beginning.active) begin(beginning);
  tree.current = activity;
  tree.suspended = null;
  return undefined;
}

function begin(activity) {
  activity.active = true;
  if (!activity.suspended && activity.tracked) activity.beginAttempt();
  activity.suspended = false;
}

// DB.2.1 Clear Suspended Activity Subprocess
function clearSuspended(tree, activity) {
  if (!tree.suspended) return;
  const path = tree.suspended.path;
  for (const above of path.slice(0, path.indexOf(commonAncestor(tree.suspended, activity)) + 1)) {
    if (above.isLeaf || !above.children.some((child) => child.suspended)) above.suspended = false;
  }
  tree.suspended = null;
}
