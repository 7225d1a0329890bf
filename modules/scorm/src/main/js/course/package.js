// The shape of what the server tells of a package. README.md has it in full.

/**
 * @typedef {object} Item
 * @property {string} id
 * @property {string} title
 * @property {boolean} [visible]
 * @property {?string} [href]
 * @property {'sco'|'asset'|null} [scormType]
 * @property {string|number} [masteryScore]
 * @property {string} [maxTimeAllowed]
 * @property {string} [timeLimitAction]
 * @property {string} [dataFromLms]
 * @property {string} [prerequisites]
 * @property {string[]} [hide]
 * @property {object} [sequencing]
 * @property {Item[]} [children]
 */

/**
 * A course as the player sees it: which activity runs, what may be asked for, what is to be kept.
 * @typedef {object} Course
 * @property {() => Outcome} start
 * @property {(request: string, target?: string) => Outcome} request
 * @property {(report: object, values: object) => void} record what the running SCO has told so far
 * @property {(report: object, values: object) => ?{request: string, target?: string}} terminate the SCO has ended its session; what follows from it
 * @property {() => import('../runtime/launch.js').Launch} launch for the current activity
 * @property {() => import('../runtime/launch.js').Launch} relaunch for content that goes on after its last word
 * @property {() => void} restart it does
 * @property {() => Controls} controls
 * @property {() => Entry[]} contents
 * @property {() => object} state to keep
 * @property {() => object} summary
 * @property {?Item} current
 * @property {boolean} ended the attempt is over
 * @property {?import('../runtime/launch.js').Sco} sco the one that runs; the player sets it
 */

/** @typedef {{kind: 'deliver', item: Item}|{kind: 'end', reason: string}|{kind: 'stay'}|{kind: 'choose'}} Outcome */
/** @typedef {Record<string, 'enabled'|'disabled'|'hidden'>} Controls */
/** @typedef {{id: string, title: string, level: number, status: string, enabled: boolean, current: boolean, leaf: boolean}} Entry */

export {};
