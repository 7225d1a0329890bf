// Activity trees for the tests, in few words.
import { ActivityTree } from '../../main/js/sequencing/model/tree.js';

/** An item: identifier, sequencing, children. */
export const item = (id, sequencing = {}, ...children) => ({ id, title: id, sequencing, children,
  ...(children.length ? {} : { href: `${id}.html`, scormType: 'sco' }) });

export const flowing = { controlMode: { flow: true } };
export const rule = (kind, condition, action, more = {}) => ({ kind, action, conditions: [{ condition, ...more }] });

/** root (flow) with leaves a, b, c, each with the sequencing given. */
export const threeLeaves = (sequencing = {}, root = flowing) =>
  item('root', root, ...['a', 'b', 'c'].map((id) => item(id, sequencing[id])));

export const treeOf = (organization, hooks) => new ActivityTree(organization, hooks);
