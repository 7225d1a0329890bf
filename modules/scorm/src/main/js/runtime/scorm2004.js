// The run-time of one SCO of SCORM 2004 (bundle scorm2004.js).
import { CMI, CMIArray, CMIInteractionsCorrectResponsesObject, CMIValueAccessService, NO_DEFAULT_2004_ELEMENTS, Scorm2004CMIHandler, ValidLanguages,
  ValidationError, scorm2004_constants, scorm2004_errors } from 'scorm-again/scorm2004';
import { Adl } from './adl.js';
import { DataModel } from './data-model.js';
import { CHILDREN, isMalformed, plain } from './formats2004.js';
import { SINGLE, isRepeated, responseRules, settled } from './responses.js';
import { Session, apiOf, replayOrder } from './session.js';
import { isoDuration, secondsOf } from './time.js';

const names = new Set(('cmi adl nav data store request request_valid continue previous choice jump exit exitAll abandon abandonAll '
  + 'suspendAll _version _children _count comments_from_learner comments_from_lms comment timestamp location completion_status '
  + 'completion_threshold credit entry interactions id type objectives correct_responses pattern weighting learner_response result '
  + 'latency description launch_data learner_id learner_name learner_preference audio_level language delivery_speed audio_captioning '
  + 'max_time_allowed mode score scaled raw min max success_status progress_measure scaled_passing_score session_time suspend_data '
  + 'time_limit_action total_time').split(' '));
const standard = { scorm2004: true, errors: scorm2004_errors, names, Access: CMIValueAccessService, ValidationError, CMIArray };

const { isResponse, isPattern } = responseRules((code) => ValidLanguages.includes(code.split('-')[0].toLowerCase()));

export const apiName = 'API_1484_11';

// Facts of the launch and of this session only: never carried to the next.
const PASSING = /^(cmi\.(exit|session_time)|adl\..*)$/;

// What scorm-again takes for empty where nobody has set it.
const UNSET = /^cmi\.(launch_data|comments_from_learner\.\d+\.(comment|location))$/;

// What an entry of objectives and interactions consists of.
const ENTRY = new RegExp('^(id|type|description|(success|completion)_status|progress_measure|score\\.(scaled|raw|min|max)|timestamp|weighting'
  + '|learner_response|result|latency|objectives\\.\\d+\\.id|correct_responses\\.\\d+\\.pattern)$');

const SAID = { completion: 'completion_status', success: 'success_status', progress: 'progress_measure', scaled: 'score.scaled',
  raw: 'score.raw', min: 'score.min', max: 'score.max' };

/**
 * @param {import('./launch.js').Launch} launch
 * @param {import('./session.js').Hooks} hooks
 * @returns {import('./launch.js').Sco}
 */
export function open(launch, hooks = {}) {
  const cmi = new CMI();
  const adl = new Adl(launch);
  const root = { cmi };
  let model;
  const entries = new Scorm2004CMIHandler({ cmi, isInitialized: () => false, getLastErrorCode: () => model.error,
    throwSCORMError: (element, code, message) => model.fail(code, message) }, null);
  model = new DataModel(standard, root, { child: (element, value, found) => entries.getChildElement(element, value, found), response: () => {} });

  const put = (element, value) => { if (value !== undefined && value !== null && value !== '') model.set(element, String(value)); };
  const kept = { ...launch.values };
  (launch.objectives ?? []).forEach(({ id }, i) => put(`cmi.objectives.${i}.id`, id));
  for (const [element, value] of replayOrder(kept)) write(element, value);
  // What sequencing knows goes before what the SCO left: others may have written it since.
  (launch.objectives ?? []).forEach(({ id, values }) => {
    const i = cmi.objectives.childArray.findIndex((objective) => objective.id === id);
    for (const [name, value] of Object.entries(values)) {
      const element = `cmi.objectives.${i}.${name}`;
      if (kept[element] !== value) delete kept[element];
      put(element, value);
    }
  });
  put('cmi.learner_id', launch.learner.id);
  put('cmi.learner_name', launch.learner.name);
  put('cmi.mode', launch.mode);
  put('cmi.credit', launch.mode === 'normal' ? 'credit' : 'no-credit');
  cmi.entry = launch.entry;
  put('cmi.total_time', isoDuration(launch.totalSeconds ?? 0));
  put('cmi.launch_data', launch.launchData);
  put('cmi.max_time_allowed', launch.maxTimeAllowed);
  put('cmi.time_limit_action', launch.timeLimitAction);
  put('cmi.scaled_passing_score', launch.passingScore ?? launch.mastery);
  put('cmi.completion_threshold', launch.completionThreshold);

  const number = (text) => (text === '' || text === undefined ? null : Number(text));

  // SCORM 2004 4th Ed. RTE 4.2.4 and 4.2.22: a threshold decides in the place of what the SCO says.
  const completion = () => {
    const progress = number(cmi.progress_measure);
    if (launch.completionThreshold === undefined || launch.completionThreshold === null) return cmi.completion_status;
    return progress === null ? 'unknown' : progress >= launch.completionThreshold ? 'completed' : 'incomplete';
  };
  // The instructor's mastery decides where the manifest leaves it open and the SCO gives a score; not before it is over.
  const over = () => 'cmi.success_status' in session.record || completion() === 'completed'
    || (session.state === 'ended' && cmi.getExitValueInternal() !== 'suspend');
  const mastered = () => launch.passingScore === undefined && launch.mastery !== undefined && number(cmi.score.scaled) !== null && over();
  const success = () => {
    const scaled = number(cmi.score.scaled);
    if (mastered()) return scaled >= launch.mastery ? 'passed' : 'failed';
    if (launch.passingScore === undefined || launch.passingScore === null) return cmi.success_status;
    return scaled === null ? 'unknown' : scaled >= launch.passingScore ? 'passed' : 'failed';
  };

  function read(element) {
    if (element.startsWith('adl.')) return adl.read(element, model);
    const value = model.get(element);
    if (model.error === String(scorm2004_errors.VALUE_NOT_INITIALIZED) && model.isBeyond(element)) model.fail(scorm2004_errors.GENERAL_GET_FAILURE);
    if (model.error !== '0') return '';
    if (element.endsWith('_children')) return CHILDREN[element.replace(/\.\d+\./, '.n.')] ?? value;
    if (element === 'cmi.completion_status') return completion();
    if (element === 'cmi.success_status') return success();
    if (value === '' && !(element in session.record) && (UNSET.test(element) || NO_DEFAULT_2004_ELEMENTS.has(element.replace(/\.\d+/g, '.N')))) {
      model.fail(scorm2004_errors.VALUE_NOT_INITIALIZED);
    }
    return value;
  }

  function write(element, value) {
    if (element.startsWith('adl.')) return adl.write(element, value, model);
    const missing = missingFor(element);
    if (missing) return model.fail(missing);
    if (isMalformed(element, value) && !/^cmi\.comments_from_lms/.test(element)) return model.fail(scorm2004_errors.TYPE_MISMATCH);
    const [, index, name, at] = /^cmi\.interactions\.(\d+)\.(id|learner_response|correct_responses\.(\d+)\.pattern)$/.exec(element) ?? [];
    if (name === 'id' && cmi.interactions.childArray[index]) return keepAsWritten(element, value);
    if (name && name !== 'id') return writeAnswer(cmi.interactions.childArray[index], element, value, at);
    const text = plain(element, value);
    return model.set(element, text) && (text === value || keepAsWritten(element, value));
  }

  // A learner's response, or with a place in its list a pattern of a correct one.
  function writeAnswer(interaction, element, value, at) {
    const { type } = interaction;
    if (!type) return model.fail(scorm2004_errors.DEPENDENCY_NOT_ESTABLISHED);
    if (at === undefined) return isResponse(type, value) ? keepAsWritten(element, value) : model.fail(scorm2004_errors.TYPE_MISMATCH);
    const patterns = interaction.correct_responses.childArray;
    if (Number(at) > patterns.length || (Number(at) > 0 && SINGLE.has(type))) return model.fail(scorm2004_errors.GENERAL_SET_FAILURE);
    if (!isPattern(type, value)) return model.fail(scorm2004_errors.TYPE_MISMATCH);
    const others = patterns.filter((other, i) => i !== Number(at)).map(({ pattern }) => pattern);
    if (isRepeated(type, value, others)) return model.fail(scorm2004_errors.GENERAL_SET_FAILURE);
    patterns[at] ??= new CMIInteractionsCorrectResponsesObject(type);
    return keepAsWritten(element, settled(type, value));
  }

  // RTE 4.2.9, 4.2.17: entries come one after the other, and their identifier comes first.
  function missingFor(element) {
    const [, list, index, rest] = /^cmi\.(objectives|interactions)\.(\d+)\.(.+)$/.exec(element) ?? [];
    if (!list || !ENTRY.test(rest)) return 0;
    const entries = cmi[list].childArray;
    if (/^0\d/.test(index) || Number(index) > entries.length) return scorm2004_errors.GENERAL_SET_FAILURE;
    return rest !== 'id' && !entries[index]?.id ? scorm2004_errors.DEPENDENCY_NOT_ESTABLISHED : 0;
  }

  // Past the check of the setter.
  function keepAsWritten(element, value) {
    const path = element.split('.');
    const name = path.pop();
    const owner = path.reduce((at, part) => (/^\d+$/.test(part) ? at.childArray[part] : at[part]), root);
    (owner === cmi ? cmi.content : owner)[`_${name}`] = value;
    model.error = '0';
    return true;
  }

  const session = new Session(model, { texts: scorm2004_constants.error_descriptions, start: () => cmi.initialize(), read, write }, hooks);
  session.record = { ...kept };

  // Which values come of the SCO itself, an explicit "unknown" too.
  const saidOf = (prefix) => Object.fromEntries(Object.entries(SAID).map(([name, element]) => [name, prefix + element in session.record]));
  const scoreOf = ({ scaled, raw, min, max }) => ({ scaled: number(scaled), raw: number(raw), min: number(min), max: number(max) });
  const report = () => ({
    completion: completion(),
    success: success(),
    score: scoreOf(cmi.score),
    progress: number(cmi.progress_measure),
    location: cmi.location,
    exit: cmi.getExitValueInternal(),
    sessionSeconds: secondsOf(cmi.session._session_time),
    totalSeconds: (launch.totalSeconds ?? 0) + secondsOf(cmi.session._session_time),
    navigation: adl.navigation(),
    said: { ...saidOf('cmi.'), ...(mastered() ? { success: true } : {}) },
    objectives: cmi.objectives.childArray.map((o, i) => ({ id: o.id, success: o.success_status, completion: o.completion_status,
      progress: number(o.progress_measure), score: scoreOf(o.score), said: saidOf(`cmi.objectives.${i}.`) })),
  });

  return {
    api: apiOf(session),
    get state() { return session.state; },
    end: () => session.end(),
    report,
    values: () => Object.fromEntries(Object.entries(session.record).filter(([element]) => !PASSING.test(element))),
  };
}
