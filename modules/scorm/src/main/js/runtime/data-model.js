// Reads and writes the elements of one SCO's data model. The elements and their formats are
// scorm-again's; this guards the door: only names of the standard pass, and only to a leaf.

/**
 * @typedef {object} Standard
 * @property {boolean} scorm2004
 * @property {object} errors error codes by scorm-again's names
 * @property {Set<string>} names every name that may occur in an element
 * @property {new (context: object) => any} Access scorm-again's reader and writer of paths
 * @property {Function} ValidationError thrown by a setter that refuses a value
 * @property {Function} CMIArray
 */

export class DataModel {
  error = '0';
  diagnostic = '';
  running = false;

  /**
   * @param {Standard} standard
   * @param {object} root holds `cmi`, and what else stands beside it
   * @param {{child: Function, response: Function}} handlers make an entry of a collection; check a correct response
   */
  constructor(standard, root, handlers) {
    this.standard = standard;
    this.root = root;
    this.access = new standard.Access({
      errorCodes: standard.errors,
      getLastErrorCode: () => this.error,
      setLastErrorCode: (code) => { this.error = String(code); },
      throwSCORMError: (element, code, message) => this.fail(code, message),
      isInitialized: () => this.running,
      getDataModel: () => this.root,
      getChildElement: (element, value, found) => handlers.child(element, value, found),
      validateCorrectResponse: (element, value) => handlers.response(element, value),
      checkForDuplicateId: (element, value) => this.#isDuplicate(element, value),
      checkObjectHasProperty: (object, name) => object !== null && typeof object === 'object' && name in object,
      apiLog: () => {},
    });
  }

  fail(code, message = '') {
    this.error = String(code);
    this.diagnostic = message;
    return false;
  }

  /** @returns {string} the value; '' with `error` set when there is none */
  get(element) {
    if (!this.#known(element)) return this.#refuse('');
    const value = this.#attempt(() => this.access.getCMIValue('GetValue', this.standard.scorm2004, element), '');
    if (this.error !== '0') return '';
    return value !== null && typeof value === 'object' ? this.#refuse('') : String(value ?? '');
  }

  /** @returns {boolean} whether the value was taken; `error` says why not */
  set(element, value) {
    if (!this.#known(element) || this.#isContainer(element)) return this.#refuse(false);
    const lists = this.#listsOf(element).map((list) => [list, list.childArray.length]);
    const taken = this.#attempt(() => this.access.setCMIValue('SetValue', this.standard.scorm2004, element, value), 'false');
    if (this.error === '0' && taken === 'true') return true;
    for (const [list, length] of lists) list.childArray.length = length; // a refused value leaves no new entry behind
    return this.error === '0' ? this.#refuse(false) : false;
  }

  /** Whether the element names an entry that its list does not have. */
  isBeyond(element) {
    const path = element.split('.');
    return path.some((name, i) => /^\d+$/.test(name) && ((list) => list instanceof this.standard.CMIArray && name >= list.childArray.length)(this.#at(path.slice(0, i))));
  }

  #attempt(access, otherwise) {
    this.error = '0';
    this.diagnostic = '';
    try {
      return access();
    } catch (refusal) {
      if (refusal instanceof this.standard.ValidationError) this.fail(refusal.errorCode);
      else this.fail(this.standard.errors.GENERAL, refusal.message);
      return otherwise;
    }
  }

  #refuse(value) {
    this.fail(this.standard.errors.UNDEFINED_DATA_MODEL);
    return value;
  }

  // scorm-again keeps parts and methods under names of its own, which are no elements.
  #known(element) {
    return element === '' || element.split('.').every((name) => /^\d+$/.test(name) || /^\{target=/.test(name) || this.standard.names.has(name));
  }

  // To set a container would replace a part of the data model by a text, also in an entry that is not there yet.
  #isContainer(element) {
    if (/\.(score|objectives|correct_responses)$/.test(element)) return true;
    const at = this.#at(element.split('.'));
    return at !== null && typeof at === 'object';
  }

  #at(path) {
    let at = this.root;
    for (const name of path) {
      if (at === null || typeof at !== 'object') return undefined;
      at = at instanceof this.standard.CMIArray && /^\d+$/.test(name) ? at.childArray[Number(name)] : this.#property(at, name);
    }
    return at;
  }

  #listsOf(element) {
    const path = element.split('.');
    return path.map((name, i) => this.#at(path.slice(0, i))).filter((at) => at instanceof this.standard.CMIArray);
  }

  #property(object, name) {
    try { return object[name]; } catch { return undefined; } // write-only elements refuse to be read
  }

  // SCORM 2004 4th Ed. RTE 4.2.17 and 4.2.9: identifiers of objectives are unique within their list.
  #isDuplicate(element, value) {
    const [, list, index] = /^(cmi(?:\.interactions\.\d+)?\.objectives)\.(\d+)\.id$/.exec(element) ?? [];
    if (!list) return false;
    const at = list.split('.').reduce((object, name) => (/^\d+$/.test(name) ? object.childArray[name] : object[name]), this.root);
    return at.childArray.some((entry, i) => i !== Number(index) && entry.id === value);
  }
}
