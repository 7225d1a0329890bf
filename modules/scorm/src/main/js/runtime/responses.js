// Learner responses and patterns of correct responses, by type of interaction (RTE 4.2.9.1, 4.2.9.2).

const REAL = /^-?\d+(\.\d+)?$/;
const isIdentifier = (text) => text !== '' && !/[\s{}[\]<>"|\\^`]/.test(text) && !/^urn:[^:]*:?$/i.test(text);
const isIdentifierList = (text) => text.split('[,]').every(isIdentifier);

/** @param {(code: string) => boolean} isLanguage */
export function responseRules(isLanguage) {
  // A localized string: {lang=…} at its beginning must name a language; anything else is text.
  const isLocalized = (text) => {
    const [, language] = /^\{lang=([^}]*)\}/.exec(text) ?? [];
    return language === undefined || isLanguage(language);
  };
  // {case_matters=…} and {order_matters=…} come first, in any order.
  const withoutSwitches = (text, names) => {
    const [, name, value] = /^\{(case_matters|order_matters)=([^}]*)\}/.exec(text) ?? [];
    if (!names.includes(name)) return text;
    if (value !== 'true' && value !== 'false') return null;
    return withoutSwitches(text.slice(`{${name}=${value}}`.length), names.filter((other) => other !== name));
  };
  const switched = (names, rest) => (text) => {
    const without = withoutSwitches(text, names);
    return without !== null && rest(without);
  };
  const localizedList = (text) => text.split('[,]').every(isLocalized);
  const pair = (text) => {
    const parts = text.split('[.]');
    return parts.length === 2 && parts.every(isIdentifier);
  };
  const pairs = (text) => text.split('[,]').every(pair);
  const set = (text) => text === '' || (isIdentifierList(text) && new Set(text.split('[,]')).size === text.split('[,]').length);
  const range = (text) => {
    const [min, max, ...more] = text.split('[:]');
    if (max === undefined || more.length || (min !== '' && !REAL.test(min)) || (max !== '' && !REAL.test(max))) return false;
    return min === '' || max === '' || Number(min) <= Number(max);
  };
  const step = (answer) => (text) => {
    const [name, value, ...more] = text.split('[.]');
    if (value === undefined || more.length || (name === '' && value === '')) return false;
    return (name === '' || isIdentifier(name)) && answer(value);
  };
  const steps = (answer) => (text) => text.split('[,]').every(step(answer));
  const anything = () => true;

  const response = {
    'true-false': (text) => text === 'true' || text === 'false',
    choice: set,
    'fill-in': localizedList,
    'long-fill-in': isLocalized,
    likert: isIdentifier,
    matching: pairs,
    performance: steps(anything),
    sequencing: isIdentifierList,
    numeric: (text) => REAL.test(text),
    other: anything,
  };
  const pattern = {
    ...response,
    'fill-in': switched(['case_matters', 'order_matters'], localizedList),
    'long-fill-in': switched(['case_matters'], isLocalized),
    performance: switched(['order_matters'], steps((value) => !value.includes('[:]') || range(value))),
    numeric: range,
  };
  return { isResponse: (type, text) => response[type](text), isPattern: (type, text) => pattern[type](text) };
}

/** A pattern as it is kept: in a long fill-in the order of its two delimiters makes no difference. */
export const settled = (type, text) =>
  (type === 'long-fill-in' ? text.replace(/^(\{lang=[^}]*\})(\{case_matters=(?:true|false)\})/, '$2$1') : text);

/** Types that have one pattern only. */
export const SINGLE = new Set(['true-false', 'likert', 'numeric', 'other']);

const ordered = (type, text) => (type === 'choice' ? text.split('[,]').sort().join('[,]') : text);

/** Whether a pattern says the same as another one of the interaction. */
export const isRepeated = (type, text, others) =>
  (type === 'choice' || type === 'sequencing') && others.some((other) => ordered(type, other) === ordered(type, text));
