import { endAttempt, ruleAction, terminateDescendentAttempts } from '../rules/utilities.js';

// TB.2.1 Sequencing Exit Action Rules Subprocess
export function exitActionRules(tree) {
  const above = tree.current.path.slice(1).reverse();
  const target = above.find((activity) => ruleAction(activity, 'exit') !== undefined);
  if (!target) return;
  terminateDescendentAttempts(target);
  endAttempt(target);
  tree.current = target;
}
