// Where a page goes on: from what the server gave it and what the device has kept of the same attempt.
import { apply, difference } from './merge-patch.js';

/** Which of the commits without an answer it was that the server has last; undefined when it was none of them. */
export const arrivedOf = (sent, { revision, last }) =>
  sent.find(({ commit }) => commit.revision === revision && commit.id === last);

/**
 * @param {?object} kept by this device: revision, acknowledged (the state at that revision), state, sent
 * @param {{revision: number, last: ?string, state: ?object}} server without the state where it did not tell it
 * @param {string} device with which the names of its commits begin
 * @returns {{revision: number, acknowledged: object, current: object, posted: object[], unsent: boolean, dropped: boolean}}
 *   dropped: what was unsent could not be used, since another device has gone on
 */
export function takeUp(kept, { revision, last, state }, device) {
  const fresh = { revision, acknowledged: state, current: state, posted: [], unsent: false, dropped: false };
  if (!kept) return fresh;
  // A page older than what the device knows: there was no line, or it was asked for before the last answer.
  if (kept.revision > revision) return { ...fresh, revision: kept.revision, acknowledged: kept.acknowledged, ...rest(kept, kept.acknowledged, kept.acknowledged) };
  const base = kept.revision === revision ? kept.acknowledged : arrivedOf(kept.sent, { revision, last })?.state;
  // A commit of this device that the device has no record of went out later, with all that is kept and more.
  if (!base) return { ...fresh, dropped: kept.unsent && !last?.startsWith(device) };
  const now = state ?? base;
  return { ...fresh, acknowledged: now, ...rest(kept, base, now) };
}

// What is unsent, on top of what the server has: that may have news of the learner's other packages.
function rest(kept, base, state) {
  const changes = difference(base, kept.state);
  const arrived = kept.sent.findIndex((each) => each.state === base);
  return { current: changes ? apply(state, changes) : state, posted: kept.sent.slice(arrived + 1),
    unsent: changes !== undefined || Boolean(kept.ended && !kept.endTold) };
}
