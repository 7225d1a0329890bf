// An objective of an activity: what is known locally, and through maps to global objectives
// (SCORM 2004 4th Ed. SN 3.10). Unknown is `undefined`.

/** What a map calls each value. */
const MAPPED = { satisfied: 'SatisfiedStatus', measure: 'NormalizedMeasure', raw: 'RawScore', min: 'MinScore', max: 'MaxScore',
  completion: 'CompletionStatus', progress: 'ProgressMeasure' };

export class Objective {
  /** @type {{satisfied?: boolean, measure?: number, raw?: number, min?: number, max?: number, completion?: boolean, progress?: number}} */
  local = {};
  /** What was known before the current attempt on the parent: rules still see it, rollup does not. */
  earlier = {};

  constructor(definition, activity) {
    this.definition = definition;
    this.activity = activity;
    this.id = definition.id;
    this.primary = definition.primary;
  }

  /**
   * The value of the global objective that a map reads; without such a map the local one. Status and measure
   * are read from there even when they are not known there; the values of adlseq maps only when they are.
   */
  value(field, withEarlier = true) {
    const map = this.definition.maps.find((each) => each[`read${MAPPED[field]}`]);
    const read = map && this.activity.tree.globals[map.target]?.[field];
    if (read !== undefined || (map && (field === 'satisfied' || field === 'measure'))) return read;
    return this.local[field] ?? (withEarlier ? this.earlier[field] : undefined);
  }

  measure(withEarlier) {
    return this.value('measure', withEarlier);
  }

  progress(withEarlier) {
    return this.value('progress', withEarlier);
  }

  /** @returns {boolean|undefined} */
  satisfied(withEarlier) {
    if (!this.definition.satisfiedByMeasure) return this.value('satisfied', withEarlier);
    return this.#waits ? undefined : this.#enough(this.measure(withEarlier));
  }

  /** Of the primary objective: the completion of the activity's attempt. */
  completion(withEarlier) {
    if (!this.#isMeasured('completion')) return this.value('completion', withEarlier);
    const progress = this.progress(withEarlier);
    return progress === undefined ? undefined : progress >= this.activity.definition.completionThreshold.minProgressMeasure;
  }

  #enough(measure) {
    return measure === undefined ? undefined : measure >= this.definition.minNormalizedMeasure;
  }

  /** Sets a value, and writes it to the global objectives that maps write. What a measure decides is written with the measure alone. */
  set(field, value) {
    if (!this.activity.tracked) return;
    delete this.earlier[field];
    if (value === undefined) delete this.local[field];
    else this.local[field] = value;
    if (!this.#isMeasured(field)) this.#write(field, value);
    if (field === 'measure' && this.#isMeasured('satisfied') && !this.#waits) this.#write('satisfied', this.#enough(value));
    if (field === 'progress' && this.#isMeasured('completion')) this.#write('completion', this.completion());
  }

  /** The attempt is over: what its measure decides only then is written now. (RB.1.2 a, 2.1.2) */
  close() {
    const { measure } = this.local;
    if (this.activity.tracked && this.#isMeasured('satisfied') && measure !== undefined) this.#write('satisfied', this.#enough(measure));
  }

  #isMeasured(field) {
    if (field === 'satisfied') return this.definition.satisfiedByMeasure;
    return field === 'completion' && this.primary && this.activity.definition.completionThreshold.completedByMeasure;
  }

  /** Whether its measure decides nothing yet. */
  get #waits() {
    return this.activity.active && !this.activity.definition.rollupConsiderations.measureSatisfactionIfActive;
  }

  /** As `set`, but leaves the global objectives alone while nothing changes. */
  change(field, value) {
    if (this.local[field] !== value) this.set(field, value);
  }

  #write(field, value) {
    for (const map of this.definition.maps) if (map[`write${MAPPED[field]}`]) this.activity.tree.setGlobal(map.target, field, value);
  }

  /** A new attempt knows nothing of this yet. */
  forget() {
    this.local = {};
    this.earlier = {};
  }

  /** A new attempt on the parent: what is known becomes what was known. */
  age({ objectives, progress }) {
    const { completion, progress: amount, ...rest } = this.local;
    const aged = { ...(objectives ? rest : {}), ...(progress ? known({ completion, progress: amount }) : {}) };
    this.earlier = { ...this.earlier, ...aged };
    for (const field of Object.keys(aged)) delete this.local[field];
  }
}

const known = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
