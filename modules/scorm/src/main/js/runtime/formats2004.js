// What scorm-again takes too loosely or too strictly, after IEEE 1484.11.1 and RTE 4.1.1.

const TIMESTAMP = /^(\d{4})(-\d{2}(-\d{2}(T\d{2}(:\d{2}(:\d{2}(\.\d{1,2})?)?)?(Z|[+-]\d{2}(:\d{2})?)?)?)?)?$/;
const URN = /^urn:[A-Za-z0-9][A-Za-z0-9-]{1,31}:\S+$/i;
const SPAN = /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
const IDENTIFIER = /^cmi\.(objectives|interactions)\.\d+\.(objectives\.\d+\.)?id$/;

const isIdentifier = (text) => text !== '' && !/\s/.test(text) && (!/^urn:/i.test(text) || URN.test(text));
const isTimestamp = (text) => {
  if (!TIMESTAMP.test(text)) return false;
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7) || 1, text.slice(8, 10) || 1];
  return year >= 1970 && year <= 2038 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};

/** What scorm-again refuses although it is right, or longer than what has to be taken: elements, values, and a value in their place. */
const STAND_INS = [
  [/^cmi\.(comments_from_learner\.\d+\.)?location$/, /^([^]{251,64000})?$/, ' '],
  [/^cmi\.learner_preference\.language$/, /^$/, 'en'],
  [/^cmi\.learner_preference\.delivery_speed$/, /^0+(\.0{1,7})?$/, '1'],
  [/^cmi\.interactions\.\d+\.result$/, /^-?\d{5,10}(\.\d+)?$/, '1'],
];
const LONGEST = 64000;
const LOCALIZED = /^cmi\.(comments_from_learner\.\d+\.comment|(objectives|interactions)\.\d+\.description)$/;

/**
 * What scorm-again takes in the place of the value; the value itself, but for the above and for lines and braces in texts: of
 * these only a language tag at the beginning means anything. (RTE 4.1.1.6)
 */
export function plain(element, value) {
  const [, , standIn] = STAND_INS.find(([elements, values]) => elements.test(element) && values.test(value)) ?? [];
  if (standIn) return standIn;
  return LOCALIZED.test(element)
    ? value.replace(/^(\{lang=[^}]*\})?([^]*)$/, (all, language = '', text) => language + text.replace(/^\{|[\n\r\u2028\u2029]/g, ' ').slice(0, text.length > LONGEST ? LONGEST : 4000)) : value;
}

/** Whether the value is no identifier, timestamp, state or span of time where one is asked for. */
export function isMalformed(element, value) {
  if (IDENTIFIER.test(element)) return !isIdentifier(value);
  if (/\.timestamp$/.test(element)) return !isTimestamp(value);
  if (/\.audio_captioning$/.test(element)) return !/^(-1|0|1)$/.test(value);
  return /\.(session_time|latency)$/.test(element) && !SPAN.test(value);
}

/** The children of these, in the order in which the standard names them. */
export const CHILDREN = {
  'cmi.objectives._children': 'success_status,progress_measure,description,id,completion_status,score',
  'cmi.score._children': 'min,max,scaled,raw',
  'cmi.objectives.n.score._children': 'min,max,scaled,raw',
  'cmi.interactions.n.objectives._children': 'id',
  'cmi.comments_from_learner._children': 'location,comment,timestamp',
  'cmi.interactions._children': 'description,id,type,objectives,timestamp,result,learner_response,weighting,latency,correct_responses',
  'cmi.learner_preference._children': 'language,delivery_speed,audio_captioning,audio_level',
};
