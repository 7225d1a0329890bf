// An activity with its definition and its tracking (SCORM 2004 4th Ed. SN 4.2).
import { definitionOf } from './defaults.js';
import { Objective } from './objective.js';

export class Activity {
  active = false;
  suspended = false;
  attemptCount = 0;

  /**
   * @param {import('../../course/package.js').Item} item
   * @param {?Activity} parent
   * @param {import('./tree.js').ActivityTree} tree
   */
  constructor(item, parent, tree) {
    Object.assign(this, { item, parent, tree, id: item.id });
    this.definition = definitionOf(item);
    this.objectives = this.definition.objectives.map((definition) => new Objective(definition, this));
    this.primary = this.objectives.find(({ primary }) => primary);
    this.children = (item.children ?? []).map((child) => new Activity(child, this, tree));
    this.available = this.children;
  }

  get isLeaf() { return this.children.length === 0; }
  get isRoot() { return this.parent === null; }
  get tracked() { return this.definition.deliveryControls.tracked; }
  get control() { return this.definition.controlMode; }

  /** Activity Progress Status: an attempt was ever begun. */
  get attempted() { return this.attemptCount > 0; }

  objective(id) {
    return id === undefined ? this.primary : this.objectives.find((objective) => objective.id === id);
  }

  /** This activity and those above it, itself first, the root last. */
  get path() {
    const path = [];
    for (let at = this; at; at = at.parent) path.push(at);
    return path;
  }

  contains(other) {
    return other.path.includes(this);
  }

  /** A new attempt begins. Where only the current attempt counts, what the children know is of an earlier one. (SN 3.2) */
  beginAttempt() {
    this.attemptCount += 1;
    for (const objective of this.objectives) objective.forget();
    this.#ageBelow({ objectives: true, progress: true });
  }

  /** Each cluster says for its own children whether what was known before still counts. */
  #ageBelow(outer) {
    const { useCurrentAttemptObjectiveInfo, useCurrentAttemptProgressInfo } = this.control;
    const now = { objectives: outer.objectives && useCurrentAttemptObjectiveInfo, progress: outer.progress && useCurrentAttemptProgressInfo };
    for (const child of this.children) {
      for (const objective of child.objectives) objective.age(now);
      child.#ageBelow(now);
    }
  }
}
