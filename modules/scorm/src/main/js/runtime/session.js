// The conversation of one SCO with the run-time: its states, error codes and the record of what the
// SCO set. A session serves one launch; the next SCO gets a new one.

const arg = (value) => (value === undefined || value === null ? '' : String(value));

/**
 * @typedef {object} Hooks
 * @property {() => void} [onStart] the SCO has begun its session
 * @property {() => void} [onChange] a value was set
 * @property {() => void} [onCommit]
 * @property {() => void} [onTerminate] the SCO has ended its session, before the call returns
 */

export class Session {
  /** @type {'ready'|'running'|'ended'} */
  state = 'ready';
  /** @type {Record<string, string>} what was set, by element */
  record = {};

  /**
   * @param {import('./data-model.js').DataModel} model
   * @param {object} rules of the standard: read, write, start and finish around the data model; whole: what a value that is set makes of the one before
   * @param {Hooks} hooks
   */
  constructor(model, rules, hooks) {
    this.model = model;
    this.rules = rules;
    this.hooks = hooks;
    this.errors = model.standard.errors;
  }

  initialize(parameter) {
    if (arg(parameter) !== '') return this.#fail('ARGUMENT_ERROR');
    if (this.state === 'running') return this.#fail('INITIALIZED');
    if (this.state === 'ended') return this.#fail('TERMINATED');
    this.state = 'running';
    this.model.running = true;
    this.rules.start?.();
    this.hooks.onStart?.();
    return this.#done();
  }

  terminate(parameter) {
    if (arg(parameter) !== '') return this.#fail('ARGUMENT_ERROR');
    if (this.state === 'ready') return this.#fail('TERMINATION_BEFORE_INIT');
    if (this.state === 'ended') return this.#fail('MULTIPLE_TERMINATION');
    this.end();
    return this.#done();
  }

  /** Ends the session on behalf of a SCO that went away without saying so. */
  end() {
    if (this.state !== 'running') return;
    this.rules.finish?.();
    this.state = 'ended';
    this.hooks.onTerminate?.();
  }

  getValue(element) {
    if (this.state === 'ready') return this.#fail('RETRIEVE_BEFORE_INIT', '');
    if (this.state === 'ended') return this.#fail('RETRIEVE_AFTER_TERM', '');
    return this.rules.read(arg(element));
  }

  setValue(element, value) {
    if (this.state === 'ready') return this.#fail('STORE_BEFORE_INIT');
    if (this.state === 'ended') return this.#fail('STORE_AFTER_TERM');
    const name = arg(element);
    const text = this.rules.whole?.(name, arg(value)) ?? arg(value);
    if (!this.rules.write(name, text)) return 'false';
    this.record[name] = text;
    this.hooks.onChange?.();
    return 'true';
  }

  commit(parameter) {
    if (arg(parameter) !== '') return this.#fail('ARGUMENT_ERROR');
    if (this.state === 'ready') return this.#fail('COMMIT_BEFORE_INIT');
    if (this.state === 'ended') return this.#fail('COMMIT_AFTER_TERM');
    this.hooks.onCommit?.();
    return this.#done();
  }

  lastError() {
    return this.model.error;
  }

  errorString(code) {
    return (this.rules.texts[arg(code)]?.basicMessage ?? '').slice(0, 255);
  }

  diagnosticText(code) {
    const asked = arg(code) || this.model.error;
    if (asked === this.model.error && this.model.diagnostic) return this.model.diagnostic.slice(0, 255);
    return (this.rules.texts[asked]?.detailMessage ?? '').slice(0, 255);
  }

  #done() {
    this.model.error = '0';
    this.model.diagnostic = '';
    return 'true';
  }

  #fail(name, answer = 'false') {
    this.model.fail(this.errors[name]);
    return answer;
  }
}

/**
 * The object that a SCO looks for.
 * @param {Session} session
 * @param {string} prefix of the functions: 'LMS' in SCORM 1.2
 */
export function apiOf(session, prefix = '') {
  return {
    ...(prefix ? {} : { version: '1.0' }), // IEEE 1484.11.2
    [`${prefix}Initialize`]: (parameter) => session.initialize(parameter),
    [prefix ? 'LMSFinish' : 'Terminate']: (parameter) => session.terminate(parameter),
    [`${prefix}GetValue`]: (element) => session.getValue(element),
    [`${prefix}SetValue`]: (element, value) => session.setValue(element, value),
    [`${prefix}Commit`]: (parameter) => session.commit(parameter),
    [`${prefix}GetLastError`]: () => session.lastError(),
    [`${prefix}GetErrorString`]: (code) => session.errorString(code),
    [`${prefix}GetDiagnostic`]: (code) => session.diagnosticText(code),
  };
}

/** Elements in an order in which they can be set again: entries in turn, their id and type first. */
export function replayOrder(values) {
  const rank = (name) => ({ id: 0, type: 1 })[name] ?? 2;
  return Object.entries(values).map(([element, value]) => ({ element, value, path: element.split('.') }))
    .sort((a, b) => {
      for (let i = 0; i < Math.max(a.path.length, b.path.length); i++) {
        const [x, y] = [a.path[i] ?? '', b.path[i] ?? ''];
        if (x === y) continue;
        if (/^\d+$/.test(x) && /^\d+$/.test(y)) return x - y;
        return rank(x) - rank(y) || (x < y ? -1 : 1);
      }
      return 0;
    }).map(({ element, value }) => [element, value]);
}
