import { mayNotBeDelivered } from '../rules/utilities.js';

// DB.1.1 Delivery Request Process
/** @returns {string|undefined} the exception, if the activity may not be delivered */
export function deliveryRequest(activity) {
  if (!activity.isLeaf) return 'DB.1.1-1';
  return activity.path.some(mayNotBeDelivered) ? 'DB.1.1-3' : undefined;
}
