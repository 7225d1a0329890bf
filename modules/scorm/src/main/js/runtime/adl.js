// adl.nav and adl.data of SCORM 2004 (4th Ed. SN 5.6 and RTE 4.3).

const REQUEST = /^(?:(\{target=\S+\})(choice|jump)|continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_)$/;
const CODES = { get: 301, set: 351, unknown: 401, unset: 403, readOnly: 404, writeOnly: 405, type: 406, children: 'id,store' };
const STORE_LENGTH = 64000;

export class Adl {
  request = '_none_';

  /** @param {import('./launch.js').Launch} launch */
  constructor({ data = [], shared = {}, isValid = () => false }) {
    this.data = data;
    this.shared = shared;
    this.isValid = isValid;
  }

  /** @returns {?{request: string, target?: string}} */
  navigation() {
    if (this.request === '_none_') return null;
    const [, target, request] = REQUEST.exec(this.request);
    return target ? { request, target: target.slice('{target='.length, -1) } : { request: this.request };
  }

  /** The value, '' with the model's error set when there is none. */
  read(element, model) {
    model.error = '0';
    const answer = element.startsWith('adl.nav.') ? this.#readNav(element) : this.#readData(element);
    if (typeof answer === 'string') return answer;
    model.fail(answer);
    return '';
  }

  /** Whether the value was taken; the model's error says why not. */
  write(element, value, model) {
    model.error = '0';
    const code = element.startsWith('adl.nav.') ? this.#writeNav(element, value) : this.#writeData(element, value);
    return code === 0 || model.fail(code);
  }

  #readNav(element) {
    if (element === 'adl.nav.request') return this.request;
    const simple = /^adl\.nav\.request_valid\.(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll)$/.exec(element);
    if (simple) return String(this.isValid(simple[1]));
    const aimed = /^adl\.nav\.request_valid\.(choice|jump)\.\{target=(.+)\}$/.exec(element);
    if (aimed) return String(this.isValid(aimed[1], aimed[2]));
    return /\._(children|count)$/.test(element) ? CODES.get : CODES.unknown;
  }

  #writeNav(element, value) {
    if (element === 'adl.nav.request') {
      if (!REQUEST.test(value)) return CODES.type;
      this.request = value;
      return 0;
    }
    return /^adl\.nav\.request_valid\.[^_]/.test(element) ? CODES.readOnly : CODES.unknown;
  }

  #readData(element) {
    if (element === 'adl.data._children') return CODES.children;
    if (element === 'adl.data._count') return String(this.data.length);
    const [, index, name] = /^adl\.data\.(\d+)\.(\w+)$/.exec(element) ?? [];
    if (index === undefined) return CODES.unknown;
    const map = this.data[index];
    if (!map) return CODES.get;
    if (name === 'id') return map.target;
    if (name !== 'store') return /^_(children|count)$/.test(name) ? CODES.get : CODES.unknown;
    if (map.read === false) return CODES.writeOnly;
    return this.shared[map.target] || CODES.unset; // emptied is unset: so ADL's test scripts have it
  }

  #writeData(element, value) {
    if (/^adl\.data\._(children|count)$/.test(element)) return CODES.readOnly;
    const [, index, name] = /^adl\.data\.(\d+)\.(\w+)$/.exec(element) ?? [];
    if (index === undefined) return CODES.unknown;
    const map = this.data[index];
    if (!map) return CODES.set;
    if (name === 'id') return CODES.readOnly;
    if (name !== 'store') return CODES.unknown;
    if (map.write === false) return CODES.readOnly;
    if (value.length > STORE_LENGTH) return CODES.type;
    this.shared[map.target] = value;
    return 0;
  }
}
