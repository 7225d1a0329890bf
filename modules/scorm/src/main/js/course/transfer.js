// Between the run-time of a SCO and the tracking of its activity (SCORM 2004 4th Ed. RTE 4.1.6, 4.2).
import { sameUri } from '../sequencing/model/defaults.js';

const COMPLETION = { completed: true, incomplete: false, 'not attempted': false };
const SUCCESS = { passed: true, failed: false };
const PARTS = [['scaled', 'measure'], ['raw', 'raw'], ['min', 'min'], ['max', 'max']];

/**
 * Takes over what the SCO told. What it left alone stays as it was.
 * @returns {Record<string, boolean>} what it told of the activity, be it as cmi.success_status or of the primary objective by its name
 */
export function fromRuntime(activity, report) {
  const said = { ...report.said };
  for (const told of report.objectives ?? []) {
    const objective = activity.objectives.find(({ id }) => id !== undefined && id === sameUri(told.id));
    if (!objective) continue;
    take(objective, told);
    if (objective.primary) for (const part of Object.keys(told.said)) said[part] ||= told.said[part];
  }
  take(activity.primary, report);
  return said;
}

function take(objective, { success, completion, progress, score, said }) {
  for (const [part, field] of PARTS) if (score[part] !== null && said[part]) objective.set(field, score[part]);
  if (progress !== null && said.progress) objective.set('progress', progress);
  if (said.completion) objective.set('completion', COMPLETION[completion]);
  if (said.success) objective.set('satisfied', SUCCESS[success]);
}

/** What the run-time of a SCO starts with in cmi.objectives. */
export function objectivesOf(activity) {
  return activity.objectives.filter(({ id }) => id).map((objective) => {
    const { id } = objective;
    const [satisfied, completion, progress] = [objective.satisfied(), objective.completion(), objective.progress()];
    const values = {};
    if (satisfied !== undefined) values.success_status = satisfied ? 'passed' : 'failed';
    if (completion !== undefined) values.completion_status = completion ? 'completed' : 'incomplete';
    if (progress !== undefined) values.progress_measure = String(progress);
    for (const [part, field] of PARTS) {
      const value = objective.value(field);
      if (value !== undefined) values[`score.${part}`] = String(value);
    }
    return { id, values };
  });
}
