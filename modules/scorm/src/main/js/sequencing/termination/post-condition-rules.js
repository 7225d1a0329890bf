import { ruleAction } from '../rules/utilities.js';

const OUTCOMES = {
  retry: { sequencing: 'retry' },
  continue: { sequencing: 'continue' },
  previous: { sequencing: 'previous' },
  exitParent: { termination: 'exitParent' },
  exitAll: { termination: 'exitAll' },
  retryAll: { termination: 'exitAll', sequencing: 'retry' },
};

// TB.2.2 Sequencing Post Condition Rules Subprocess
/** @returns {{termination?: string, sequencing?: string}} */
export function postConditionRules({ current }) {
  if (current.suspended) return {};
  return OUTCOMES[ruleAction(current, 'post')] ?? {};
}
