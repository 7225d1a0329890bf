// JSON merge patch (RFC 7396) between two states. A state holds no null: null in a patch removes.

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const same = (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The patch that makes `after` of `before`; undefined when there is nothing to change. */
export function difference(before, after) {
  const patch = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [before[key], after[key]];
    if (now === undefined) patch[key] = null;
    else if (isObject(now) && isObject(old)) {
      const inner = difference(old, now);
      if (inner !== undefined) patch[key] = inner;
    } else if (!same(old, now)) patch[key] = now;
  }
  return Object.keys(patch).length ? patch : undefined;
}

/** A new state: the patch applied to the state. */
export function apply(state, patch) {
  const result = { ...state };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = isObject(value) ? apply(isObject(result[key]) ? result[key] : {}, value) : value;
  }
  return result;
}
