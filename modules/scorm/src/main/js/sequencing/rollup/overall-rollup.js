import { completionMeasureRollup, objectiveMeasureRollup } from './measure-rollup.js';
import { objectiveRollup } from './objective-rollup.js';
import { activityProgressRollup } from './progress-rollup.js';

// RB.1.5 Overall Rollup Process
export function overallRollup(activity) {
  rollUp(activity.path);
  // What reads a global objective that has changed changes what is above it too (SN 4.6.1).
  const { tree } = activity;
  for (let round = 0; tree.changedGlobals.size && round < tree.activities.length; round++) {
    const changed = tree.changedGlobals;
    tree.changedGlobals = new Set();
    const readers = tree.activities.filter(({ objectives }) => objectives.some(({ definition }) => definition.maps.some((map) => changed.has(map.target))));
    for (const parent of new Set(readers.map((reader) => reader.parent).filter(Boolean))) rollUp(parent.path);
  }
  tree.changedGlobals.clear();
}

function rollUp(path) {
  for (const activity of path) {
    if (activity.isLeaf || !activity.tracked) continue;
    objectiveMeasureRollup(activity);
    completionMeasureRollup(activity);
    objectiveRollup(activity);
    activityProgressRollup(activity);
  }
}
