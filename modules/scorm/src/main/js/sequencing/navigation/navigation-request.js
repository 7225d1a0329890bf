// NB.2.1 Navigation Request Process
import { commonAncestor, pathUpTo } from '../model/tree.js';

/**
 * @typedef {{valid: boolean, exception?: string, termination?: string, sequencing?: string, target?: import('../model/activity.js').Activity}} Navigation
 * @param {import('../model/tree.js').ActivityTree} tree
 * @param {string} request
 * @param {string} [targetId]
 * @returns {Navigation}
 */
export function navigationRequest(tree, request, targetId) {
  return (REQUESTS[request] ?? notValid('NB.2.1-13'))(tree, targetId);
}

const notValid = (exception) => () => ({ valid: false, exception });
const refused = (code) => ({ valid: false, exception: `NB.2.1-${code}` });
const granted = (sequencing, termination, target) => ({ valid: true, sequencing, termination, target });

const REQUESTS = {
  start: ({ current }) => (current ? refused(1) : granted('start')),
  resumeAll({ current, suspended }) {
    if (current) return refused(1);
    return suspended ? granted('resumeAll') : refused(3);
  },
  continue({ current }) {
    if (!current) return refused(1);
    return current.parent?.control.flow ? granted('continue', current.active ? 'exit' : undefined) : refused(4);
  },
  previous({ current }) {
    if (!current) return refused(2);
    if (current.isRoot) return refused(6);
    const { flow, forwardOnly } = current.parent.control;
    return flow && !forwardOnly ? granted('previous', current.active ? 'exit' : undefined) : refused(5);
  },
  choice: chosen,
  jump(tree, id) {
    const target = tree.get(id);
    if (!target || !isAvailable(target)) return refused(11);
    return granted('jump', 'exit', target);
  },
  exit({ current }) {
    if (!current) return refused(2);
    return current.active ? granted('exit', 'exit') : refused(12);
  },
  exitAll: ({ current }) => (current ? granted('exit', 'exitAll') : refused(2)),
  abandon({ current }) {
    if (!current) return refused(2);
    return current.active ? granted('exit', 'abandon') : refused(12);
  },
  abandonAll: ({ current }) => (current ? granted('exit', 'abandonAll') : refused(2)),
  suspendAll: ({ current }) => (current ? granted('exit', 'suspendAll') : refused(2)),
};

export const isAvailable = (activity) => activity.isRoot || activity.parent.available.includes(activity);

function chosen(tree, id) {
  const { current } = tree;
  const target = tree.get(id);
  if (!target) return refused(11);
  if (!target.isRoot && !target.parent.control.choice) return refused(10);
  if (!current) return granted('choice', undefined, target);
  if (current.parent !== target.parent) {
    const ancestor = commonAncestor(current, target);
    const left = pathUpTo(current, ancestor);
    if (!left.length && current !== ancestor) return refused(9);
    if (left.some((activity) => activity.active && !activity.control.choiceExit)) return refused(8);
  }
  if (current.active && !current.control.choiceExit) return refused(8);
  return granted('choice', current.active ? 'exit' : undefined, target);
}
