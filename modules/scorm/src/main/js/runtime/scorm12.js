// The run-time of one SCO of SCORM 1.2 (bundle scorm12.js).
import { CMI, CMIArray, CMIInteractionsCorrectResponsesObject, CMIInteractionsObject, CMIInteractionsObjectivesObject,
  CMIObjectivesObject, CMIValueAccessService, ValidationError, scorm12_constants, scorm12_errors } from 'scorm-again/scorm12';
import { DataModel } from './data-model.js';
import { Session, apiOf, replayOrder } from './session.js';
import { clockTime, secondsOf } from './time.js';

const names = new Set(('cmi _version _children _count suspend_data launch_data comments comments_from_lms core objectives student_data '
  + 'student_preference interactions student_id student_name lesson_location credit lesson_status entry score total_time lesson_mode '
  + 'exit session_time raw min max id status mastery_score max_time_allowed time_limit_action audio language speed text time type '
  + 'correct_responses weighting student_response result latency pattern').split(' '));
// A session that is over is not initialized either.
const errors = { ...scorm12_errors, RETRIEVE_AFTER_TERM: scorm12_errors.RETRIEVE_BEFORE_INIT, STORE_AFTER_TERM: scorm12_errors.STORE_BEFORE_INIT,
  COMMIT_AFTER_TERM: scorm12_errors.COMMIT_BEFORE_INIT };
const standard = { scorm2004: false, errors, names, Access: CMIValueAccessService, ValidationError, CMIArray };

// SCORM 1.2 RTE 3.4.4: a score is blank until it is set, its maximum too.
const withBlankScore = (part) => {
  part.score.max = '';
  return part;
};

// What scorm-again refuses of an interaction: lines in an answer, and any number as weight or result (RTE 3.4.4). Nobody reads them back.
const passable = (element, value) => {
  if (!element.startsWith('cmi.interactions.')) return value;
  if (/\.(student_response|pattern)$/.test(element)) return value.replace(/[\n\r\u2028\u2029]/g, ' ');
  return /\.(weighting|result)$/.test(element) && /^-?\d+(\.\d+)?$/.test(value) ? '1' : value;
};

function child(element, value, inEntry) {
  if (/^cmi\.objectives\.\d+/.test(element)) return withBlankScore(new CMIObjectivesObject());
  if (!/^cmi\.interactions\.\d+/.test(element)) return null;
  if (!inEntry) return new CMIInteractionsObject();
  if (/\.correct_responses\.\d+/.test(element)) return new CMIInteractionsCorrectResponsesObject();
  return /\.objectives\.\d+/.test(element) ? new CMIInteractionsObjectivesObject() : null;
}

export const apiName = 'API';

// Facts of the launch and of this session only: never carried to the next.
const PASSING = /^cmi\.core\.(exit|session_time)$/;

/**
 * @param {import('./launch.js').Launch} launch
 * @param {import('./session.js').Hooks} hooks
 * @returns {import('./launch.js').Sco}
 */
export function open(launch, hooks = {}) {
  const cmi = new CMI();
  withBlankScore(cmi.core);
  const model = new DataModel(standard, { cmi }, { child, response: () => {} });
  const put = (element, value) => { if (value !== undefined && value !== null && value !== '') model.set(element, String(value)); };
  const kept = launch.values ?? {};
  for (const [element, value] of replayOrder(kept)) model.set(element, passable(element, value));
  put('cmi.core.student_id', launch.learner.id);
  put('cmi.core.student_name', launch.learner.name);
  put('cmi.core.lesson_mode', launch.mode);
  put('cmi.core.credit', launch.mode === 'normal' ? 'credit' : 'no-credit');
  put('cmi.core.entry', launch.entry);
  put('cmi.core.total_time', clockTime(launch.totalSeconds ?? 0));
  put('cmi.launch_data', launch.launchData);
  put('cmi.student_data.mastery_score', launch.masteryScore);
  put('cmi.student_data.max_time_allowed', launch.maxTimeAllowed);
  put('cmi.student_data.time_limit_action', launch.timeLimitAction);

  const rules = {
    texts: scorm12_constants.error_descriptions,
    start: () => cmi.initialize(),
    read: (element) => (element === '' ? model.fail(errors.ARGUMENT_ERROR) || '' : model.get(element)),
    write: (element, value) => (element === '' ? model.fail(errors.ARGUMENT_ERROR) : model.set(element, passable(element, value))),
    whole: (element, value) => (element === 'cmi.comments' ? cmi.comments + value : value), // RTE 3.4.4: comments add up
    finish: () => { cmi.core._lesson_status = finalStatus(); },
  };
  const session = new Session(model, rules, hooks);
  session.record = { ...kept };

  const number = (text) => (text === '' || Number.isNaN(Number(text)) ? null : Number(text));
  const mastery = number(launch.masteryScore ?? '');

  // SCORM 1.2 RTE, cmi.core.lesson_status: the mastery score decides for credit, else an untouched status completes.
  function finalStatus() {
    const { lesson_status: said, score } = cmi.core;
    if (launch.mode === 'browse') return said === 'not attempted' ? 'browsed' : said;
    if (launch.mode === 'normal' && mastery !== null && number(score.raw) !== null) return number(score.raw) >= mastery ? 'passed' : 'failed';
    return said === 'not attempted' ? 'completed' : said; // no SCO can say that itself
  }

  function report() {
    const { core } = cmi;
    const scale = number(core.score.raw) === null ? null : ((raw, min, max) => (max > min ? Math.min(1, Math.max(0, (raw - min) / (max - min))) : null))(
      number(core.score.raw), number(core.score.min) ?? 0, number(core.score.max) ?? 100);
    const status = core.lesson_status;
    return {
      status,
      completion: { passed: 'completed', completed: 'completed', 'not attempted': 'not attempted' }[status] ?? 'incomplete',
      success: status === 'passed' || status === 'failed' ? status : 'unknown',
      score: { scaled: scale, raw: number(core.score.raw), min: number(core.score.min), max: number(core.score.max) },
      progress: null,
      location: core.lesson_location,
      exit: core._exit,
      sessionSeconds: secondsOf(core._session_time),
      totalSeconds: (launch.totalSeconds ?? 0) + secondsOf(core._session_time),
      navigation: null,
    };
  }

  return {
    api: apiOf(session, 'LMS'),
    get state() { return session.state; },
    end: () => session.end(),
    report,
    values: () => ({ ...Object.fromEntries(Object.entries(session.record).filter(([element]) => !PASSING.test(element))),
      'cmi.core.lesson_status': cmi.core.lesson_status }),
  };
}
