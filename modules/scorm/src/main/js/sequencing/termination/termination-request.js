// TB.2.3 Termination Request Process
import { endAttempt, terminateDescendentAttempts } from '../rules/utilities.js';
import { overallRollup } from '../rollup/overall-rollup.js';
import { exitActionRules } from './exit-rules.js';
import { postConditionRules } from './post-condition-rules.js';

/**
 * @param {import('../model/tree.js').ActivityTree} tree
 * @param {string} request exit, exitAll, suspendAll, abandon, abandonAll
 * @returns {{valid: boolean, exception?: string, sequencing?: string}} sequencing: takes the place of what was asked for
 */
export function terminationRequest(tree, request) {
  if (!tree.current) return refused(1);
  if ((request === 'exit' || request === 'abandon') && !tree.current.active) return refused(2);
  return REQUESTS[request]?.(tree) ?? refused(7);
}

const refused = (code) => ({ valid: false, exception: `TB.2.3-${code}` });
const done = (sequencing) => ({ valid: true, sequencing });

const REQUESTS = { exit, exitAll, suspendAll, abandon, abandonAll };

function exit(tree) {
  endAttempt(tree.current);
  exitActionRules(tree);
  for (;;) {
    const { termination, sequencing } = postConditionRules(tree);
    if (termination === 'exitAll') return exitAll(tree, sequencing);
    if (termination !== 'exitParent') return done(tree.current.isRoot && sequencing !== 'retry' ? 'exit' : sequencing);
    if (tree.current.isRoot) return refused(4);
    tree.current = tree.current.parent;
    endAttempt(tree.current);
  }
}

function exitAll(tree, sequencing) {
  if (tree.current.active) endAttempt(tree.current);
  terminateDescendentAttempts(tree.root);
  endAttempt(tree.root);
  tree.current = tree.root;
  return done(sequencing ?? 'exit');
}

function suspendAll(tree) {
  const { current } = tree;
  if (current.active || current.suspended) {
    if (current.isLeaf && current.active) tree.endOf(current);
    overallRollup(current);
    tree.suspended = current;
  } else if (!current.isRoot) tree.suspended = current.parent;
  else return refused(3);
  for (const activity of tree.suspended.path) {
    activity.active = false;
    activity.suspended = true;
  }
  tree.current = tree.root;
  return done('exit');
}

function abandon(tree) {
  tree.current.active = false;
  return done();
}

function abandonAll(tree) {
  for (const activity of tree.current.path) activity.active = false;
  tree.current = tree.root;
  return done('exit');
}
