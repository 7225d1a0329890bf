// Spans of time: SCORM 1.2 writes HHHH:MM:SS.SS, SCORM 2004 an ISO 8601 duration.

/** Content tells spans that nobody lived through; the server takes none beyond this. */
const TEN_YEARS = 10 * 365 * 24 * 3600;

/** Of the parts of a course together, in seconds. */
export const totalOf = (items) => Math.min(TEN_YEARS, items.reduce((sum, { seconds = 0 }) => sum + seconds, 0));

/** @returns {number} seconds; 0 when the text is no span */
export function secondsOf(text) {
  const clock = /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(text ?? '');
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const iso = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text ?? '');
  if (!iso) return 0;
  const [years, months, days, hours, minutes, seconds] = iso.slice(1).map((part) => Number(part ?? 0));
  return (((years * 12 + months) * 30 + days) * 24 + hours) * 3600 + minutes * 60 + seconds;
}

const hundredths = (seconds) => Math.round(seconds * 100) / 100;

/** SCORM 2004 form, e.g. PT1H4M6.34S */
export function isoDuration(seconds) {
  const left = hundredths(seconds);
  const hours = Math.floor(left / 3600);
  const minutes = Math.floor((left % 3600) / 60);
  const rest = hundredths(left % 60);
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest || !(hours || minutes) ? `${rest}S` : ''}`;
}

/** SCORM 1.2 form, e.g. 0001:04:06.34 */
export function clockTime(seconds) {
  const left = hundredths(seconds);
  const two = (n) => String(n).padStart(2, '0');
  const rest = hundredths(left % 60);
  const fraction = Number.isInteger(rest) ? '' : `.${two(Math.round((rest % 1) * 100))}`;
  return `${String(Math.floor(left / 3600)).padStart(4, '0')}:${two(Math.floor((left % 3600) / 60))}:${two(Math.floor(rest))}${fraction}`;
}
