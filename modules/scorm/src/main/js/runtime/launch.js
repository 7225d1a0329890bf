// What goes into the run-time of a SCO, and what comes out of it.

/**
 * @typedef {object} Launch
 * @property {{id: string, name: string}} learner
 * @property {'normal'|'review'|'browse'} mode
 * @property {''|'ab-initio'|'resume'} entry
 * @property {number} [totalSeconds] of the sessions before
 * @property {Record<string, string>} [values] what an earlier session of the same attempt left, by element
 * @property {string} [launchData]
 * @property {string|number} [masteryScore] SCORM 1.2
 * @property {string} [maxTimeAllowed]
 * @property {string} [timeLimitAction]
 * @property {number} [passingScore] SCORM 2004, scaled
 * @property {number} [mastery] SCORM 2004, scaled: the instructor's, where the manifest leaves it open
 * @property {number} [completionThreshold] SCORM 2004
 * @property {Array<{id: string, values: Record<string, string>}>} [objectives] SCORM 2004, as sequencing knows them
 * @property {Array<{target: string, read: boolean, write: boolean}>} [data] SCORM 2004, adl.data
 * @property {Record<string, string>} [shared] SCORM 2004, the stores of adl.data; written to in place
 * @property {(request: string, target?: string) => boolean} [isValid] SCORM 2004, adl.nav.request_valid
 */

/**
 * @typedef {object} Report
 * @property {string} [status] SCORM 1.2 lesson_status
 * @property {'unknown'|'not attempted'|'incomplete'|'completed'} completion
 * @property {'unknown'|'passed'|'failed'} success
 * @property {{scaled: ?number, raw: ?number, min: ?number, max: ?number}} score
 * @property {?number} progress 0..1
 * @property {string} location
 * @property {string} exit
 * @property {number} sessionSeconds as the SCO told
 * @property {number} totalSeconds
 * @property {?{request: string, target?: string}} navigation asked for with adl.nav.request
 * @property {Record<string, boolean>} [said] SCORM 2004: which of these the SCO itself has set, 'unknown' too
 * @property {Array<object>} [objectives] SCORM 2004
 */

/**
 * @typedef {object} Sco
 * @property {object} api
 * @property {'ready'|'running'|'ended'} state
 * @property {() => void} end
 * @property {() => Report} report
 * @property {() => Record<string, string>} values to keep for the next session
 */

export {};
