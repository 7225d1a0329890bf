import { randomizeChildren } from './randomize.js';
import { selectChildren } from './select.js';

/** Selects and orders the children of every cluster, at the beginning of a sequencing session. */
export function prepareChildren(tree) {
  for (const activity of tree.activities) {
    for (const timing of ['once', 'onEachNewAttempt']) {
      selectChildren(activity, timing);
      randomizeChildren(activity, timing);
    }
  }
}
