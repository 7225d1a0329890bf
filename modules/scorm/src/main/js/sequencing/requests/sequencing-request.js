// SB.2.12 Sequencing Request Process, and the short ones of its requests
import { choice } from './choice.js';
import { flow } from './flow.js';

/**
 * @param {import('../model/tree.js').ActivityTree} tree
 * @param {string} request
 * @param {import('../model/activity.js').Activity} [target]
 * @returns {{delivery?: import('../model/activity.js').Activity, ends?: boolean, exception?: string}}
 */
export function sequencingRequest(tree, request, target) {
  return REQUESTS[request]?.(tree, target) ?? refused('SB.2.12-1');
}

const refused = (exception, ends) => ({ exception, ends });
const flowing = ({ found, activity, exception, ends }, instead) => (found ? { delivery: activity } : refused(instead ?? exception, ends));

const REQUESTS = { start, resumeAll, continue: continued, previous, choice, retry, exit, jump };

// SB.2.5 Start Sequencing Request Process
function start({ current, root }) {
  if (current) return refused('SB.2.5-1');
  return root.isLeaf ? { delivery: root } : flowing(flow(root, 'forward', true));
}

// SB.2.6 Resume All Sequencing Request Process
function resumeAll({ current, suspended }) {
  if (current) return refused('SB.2.6-1');
  return suspended ? { delivery: suspended } : refused('SB.2.6-2');
}

// SB.2.7 Continue Sequencing Request Process
function continued({ current }) {
  if (!current) return refused('SB.2.7-1');
  if (!current.isRoot && !current.parent.control.flow) return refused('SB.2.7-2');
  return flowing(flow(current, 'forward', false));
}

// SB.2.8 Previous Sequencing Request Process
function previous({ current }) {
  if (!current) return refused('SB.2.8-1');
  if (!current.isRoot && !current.parent.control.flow) return refused('SB.2.8-2');
  return flowing(flow(current, 'backward', false));
}

// SB.2.10 Retry Sequencing Request Process
function retry(tree) {
  const { current } = tree;
  if (!current) return refused('SB.2.10-1');
  if (current.active || current.suspended) return refused('SB.2.10-2');
  if (current.isLeaf) return { delivery: current };
  tree.retrying = true;
  try {
    return flowing(flow(current, 'forward', true), 'SB.2.10-3');
  } finally {
    tree.retrying = false;
  }
}

// SB.2.11 Exit Sequencing Request Process
function exit({ current }) {
  if (!current) return refused('SB.2.11-1');
  if (current.active) return refused('SB.2.11-2');
  return { ends: current.isRoot };
}

// SB.2.13 Jump Sequencing Request Process
function jump({ current }, target) {
  return current ? { delivery: target } : refused('SB.2.13-1');
}
