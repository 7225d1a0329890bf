// Walks over the activity tree of the package, as the server gives it.

/** @typedef {import('./package.js').Item} Item */

/** The nodes of a tree, parents first. */
export function* walk(node, level = 0, parent = null) {
  yield { node, level, parent };
  for (const child of node.children ?? []) yield* walk(child, level + 1, node);
}

/** Joins the launch path with the folder of the content. */
export const addressOf = (content, href) => content + href.replace(/^\/+/, '');

/** Mean of the numbers that there are; null of none. */
export function mean(values) {
  const known = values.filter((value) => value !== null && value !== undefined);
  return known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
}
