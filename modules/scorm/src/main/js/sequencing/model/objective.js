// An objective of an activity: what is known locally, and through maps to global objectives
// (SCORM 2004 4th Ed. SN 3.10). Unknown is `undefined`.

/** What a map calls each value. */
const MAPPED = { satisfied: 'SatisfiedStatus', measure: 'NormalizedMeasure', raw: 'RawScore', min: 'MinScore', max: 'MaxScore',
  completion: 'CompletionStatus', progress: 'ProgressMeasure' };

export class Objective {
  /** @type {{satisfied?: boolean, measure?: number, raw?: number, min?: number, max?: number, completion?: boolean, progress?: number}} */
  local = {};

  constructor(definition, activity) {
    this.definition = definition;
    this.activity = activity;
    this.id = definition.id;
    this.primary = definition.primary;
  }

  /** The local value; where there is none, the one of a global objective that a map reads. */
  value(field) {
    if (!this.activity.tracked) return undefined;
    if (this.local[field] !== undefined) return this.local[field];
    for (const map of this.definition.maps) {
      const value = map[`read${MAPPED[field]}`] ? this.activity.tree.globals[map.target]?.[field] : undefined;
      if (value !== undefined) return value;
    }
    return undefined;
  }

  get measure() {
    return this.value('measure');
  }

  get progress() {
    return this.value('progress');
  }

  /** @returns {boolean|undefined} */
  get satisfied() {
    if (!this.definition.satisfiedByMeasure) return this.value('satisfied');
    const { active, definition } = this.activity;
    return active && !definition.rollupConsiderations.measureSatisfactionIfActive ? undefined : this.#enough();
  }

  /** Of the primary objective: the completion of the activity's attempt. */
  get completion() {
    const { completedByMeasure, minProgressMeasure } = this.activity.definition.completionThreshold;
    if (!this.primary || !completedByMeasure) return this.value('completion');
    return this.progress === undefined ? undefined : this.progress >= minProgressMeasure;
  }

  #enough() {
    return this.measure === undefined ? undefined : this.measure >= this.definition.minNormalizedMeasure;
  }

  /** Sets a value, and writes it to the global objectives that maps write. */
  set(field, value) {
    if (!this.activity.tracked || (value === undefined && this.local[field] === undefined)) return;
    if (value === undefined) delete this.local[field];
    else this.local[field] = value;
    this.#write(field, value);
    if (field === 'measure' && this.definition.satisfiedByMeasure) this.#write('satisfied', this.#enough());
    if (field === 'progress' && this.primary && this.activity.definition.completionThreshold.completedByMeasure) this.#write('completion', this.completion);
  }

  /** As `set`, but leaves the global objectives alone while nothing changes. */
  change(field, value) {
    if (this.local[field] !== value) this.set(field, value);
  }

  #write(field, value) {
    for (const map of this.definition.maps) if (map[`write${MAPPED[field]}`]) this.activity.tree.setGlobal(map.target, field, value);
  }
}
