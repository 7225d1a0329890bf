// What the learner and the course see of the tracking.
import { totalOf } from '../runtime/time.js';
import { ruleAction } from '../sequencing/rules/utilities.js';

/** In one word, for the table of contents: what an earlier attempt left says nothing of this one. */
function statusOf(activity, visited) {
  const [satisfied, completion] = [activity.primary.satisfied(false), activity.primary.completion(false)];
  if (satisfied === false) return 'failed';
  if (completion === true) return satisfied ? 'passed' : 'completed';
  if (satisfied === true) return 'passed';
  const begun = activity.isLeaf ? visited.has(activity.id) : activity.children.some((child) => statusOf(child, visited) !== 'not attempted');
  return begun || completion === false ? 'incomplete' : 'not attempted';
}

/**
 * @param {import('../sequencing/model/tree.js').ActivityTree} tree
 * @param {Set<string>} choosable
 * @param {?Set<string>} visited in this attempt; null before it begins
 */
export function contentsOf(tree, choosable, visited) {
  const entries = [];
  const list = (activity, level) => {
    if (ruleAction(activity, 'pre', ['hiddenFromChoice'])) return;
    const enabled = choosable.has(activity.id);
    // The course itself is worth an entry only where it can be chosen.
    if (activity.item.visible !== false && (!activity.isRoot || enabled)) {
      entries.push({ id: activity.id, title: activity.item.title, level, enabled, status: visited ? statusOf(activity, visited) : 'not attempted',
        current: activity === tree.current && activity.active, leaf: activity.isLeaf });
    }
    for (const child of activity.available) list(child, level + 1);
  };
  list(tree.root, 0);
  return entries;
}

/** Of the course: the tracking of the root. @param {string} [place] identifier of the item where the learner is */
export function summaryOf(tree, items, place) {
  const { primary } = tree.root;
  const [satisfied, completion] = [primary.satisfied(), primary.completion()];
  const score = { scaled: primary.measure(), raw: primary.value('raw'), min: primary.value('min'), max: primary.value('max') };
  const only = tree.root.children.length === 1 && tree.root.children[0].isLeaf ? items[tree.root.children[0].id]?.score : undefined;
  const known = { ...Object.fromEntries(Object.entries(score).filter(([, value]) => value !== undefined)), ...only };
  const leaves = tree.order.filter((activity) => activity.isLeaf);
  const done = leaves.filter((leaf) => leaf.primary.completion(false) === true || leaf.primary.satisfied(false) === true).length;
  return {
    completion: completion === undefined ? (tree.root.attempted ? 'incomplete' : 'not attempted') : completion ? 'completed' : 'incomplete',
    success: satisfied === undefined ? 'unknown' : satisfied ? 'passed' : 'failed',
    score: Object.keys(known).length ? { scaled: null, raw: null, min: null, max: null, ...known } : null,
    seconds: totalOf(Object.values(items)),
    progress: primary.progress() ?? (completion ? 1 : leaves.length ? done / leaves.length : null),
    location: items[place]?.location ?? null,
  };
}
