// What may be asked for now, tried out on the tree without leaving a trace.
import { lookAhead } from '../sequencing/model/memory.js';
import { navigationRequest } from '../sequencing/navigation/navigation-request.js';
import { deliverable, identify } from '../sequencing/overall/overall-sequencing.js';
import { sequencingRequest } from '../sequencing/requests/sequencing-request.js';
import { terminationRequest } from '../sequencing/termination/termination-request.js';

const CLUSTER_WITHOUT_FLOW = 'SB.2.2-1';

/**
 * Whether a request would be granted: it finds an activity, or properly ends the session, or comes to a cluster
 * that does not flow, where the learner then chooses.
 */
export function offered(tree, request, target) {
  return lookAhead(tree, () => {
    if (!navigationRequest(tree, request, target).valid) return false;
    const { delivery, ends, exception } = identify(tree, request, target);
    return Boolean(delivery || ends || !exception || (request === 'continue' && exception === CLUSTER_WITHOUT_FLOW));
  });
}

/** The identifiers of all activities that could be chosen. */
export function choosable(tree) {
  return lookAhead(tree, () => {
    const granted = tree.activities.map((activity) => [activity, navigationRequest(tree, 'choice', activity.id)]).filter(([, { valid }]) => valid);
    // The end of the current activity is the same for all: it is tried once.
    const instead = tree.current?.active && granted.length ? terminationRequest(tree, 'exit').sequencing : undefined;
    const succeeds = (activity) => {
      const { delivery, ends } = deliverable(sequencingRequest(tree, instead ?? 'choice', activity));
      return Boolean(delivery || ends);
    };
    // Choosing a leaf changes nothing by itself; a cluster that cannot be entered does.
    return new Set(granted.filter(([activity]) => (activity.isLeaf ? succeeds(activity) : lookAhead(tree, () => succeeds(activity))))
      .map(([activity]) => activity.id));
  });
}
