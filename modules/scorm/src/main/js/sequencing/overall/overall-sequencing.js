import { contentDelivery } from '../delivery/content-delivery.js';
import { deliveryRequest } from '../delivery/delivery-request.js';
import { navigationRequest } from '../navigation/navigation-request.js';
import { sequencingRequest } from '../requests/sequencing-request.js';
import { endAttempt } from '../rules/utilities.js';
import { terminationRequest } from '../termination/termination-request.js';

/** @typedef {{delivery?: import('../model/activity.js').Activity, ends?: boolean, exception?: string}} Result */

// OP.1 Overall Sequencing Process
/** @returns {Result} */
export function overallSequencing(tree, request, targetId) {
  const result = identify(tree, request, targetId);
  // SB.2.1 ends what is below the root when flow leaves the tree; with the session the attempt on the root is over too (SN 4.3).
  if (result.ends && tree.root.active) endAttempt(tree.root);
  if (!result.delivery) return result;
  const exception = contentDelivery(tree, result.delivery);
  return exception ? { exception } : result;
}

/** The part of OP.1 that finds the activity to deliver; what the request ends, it ends. */
export function identify(tree, request, targetId) {
  const navigation = navigationRequest(tree, request, targetId);
  if (!navigation.valid) return { exception: navigation.exception };
  let { sequencing, target } = navigation;
  if (navigation.termination) {
    const termination = terminationRequest(tree, navigation.termination);
    if (!termination.valid) return { exception: termination.exception };
    sequencing = termination.sequencing ?? sequencing;
  }
  return deliverable(sequencingRequest(tree, sequencing, target));
}

export function deliverable(result) {
  const exception = result.delivery && deliveryRequest(result.delivery);
  return exception ? { exception } : result;
}
