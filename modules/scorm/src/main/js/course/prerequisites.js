// adlcp:prerequisites of SCORM 1.2: AICC script (AICC CMI001, 6.2.3) with & | ~ = <> ( ) and n*{a,b,c}.

const TOKEN = /\s*(?:(\d+)\s*\*\s*\{([^}]*)\}|"([^"]*)"|(<>|[&|~=()])|([^\s&|~=<>(){}*,"]+))/y;
const STATES = { p: 'passed', c: 'completed', f: 'failed', i: 'incomplete', b: 'browsed', n: 'not attempted' };
const met = (status) => status === 'passed' || status === 'completed' || status === 'nothing'; // to open

function tokensOf(text) {
  const tokens = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (!match) return null;
    tokens.push(match);
  }
  return tokens;
}

/**
 * @param {string} script
 * @param {(id: string) => string} statusOf lesson_status of an item
 * @returns {boolean} true for a script that cannot be read: content must not lock its reader out by a slip
 */
export function allows(script, statusOf) {
  const tokens = tokensOf(script);
  if (!tokens?.length) return true;
  let at = 0;
  const next = (operator) => (tokens[at]?.[4] === operator ? tokens[at++] : undefined);

  function either() {
    let value = both();
    while (next('|')) { const right = both(); value = value || right; }
    return value;
  }
  function both() {
    let value = single();
    while (next('&')) { const right = single(); value = value && right; }
    return value;
  }
  function single() {
    if (next('~')) return !single();
    if (next('(')) {
      const value = either();
      next(')');
      return value;
    }
    const [, count, set, , , id] = tokens[at++] ?? [];
    if (set !== undefined) return set.split(',').filter((item) => met(statusOf(item.trim()))).length >= Number(count);
    if (id === undefined) throw new SyntaxError(script);
    if (next('=')) return statusOf(id) === literal();
    if (next('<>')) return statusOf(id) !== literal();
    return met(statusOf(id));
  }
  function literal() {
    const [, , , quoted, , bare] = tokens[at++] ?? [];
    const word = (quoted ?? bare ?? '').toLowerCase();
    return STATES[word] ?? word;
  }

  try {
    return either();
  } catch {
    return true;
  }
}
