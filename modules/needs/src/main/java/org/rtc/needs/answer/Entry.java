package org.rtc.needs.answer;

import java.util.List;
import org.rtc.needs.form.Form;
import org.rtc.needs.form.Section;
import org.rtc.needs.respondent.Respondent;
import org.rtc.needs.round.Round;

/**
 * Somebody let in to answer.
 *
 * @param delegations sections that were handed to colleagues, of the whole questionnaire
 * @param sections    what they may answer
 * @param whole       whether that is all of it, so that they may delegate and send
 */
public record Entry(Respondent respondent, Round round, Form form, List<Delegation> delegations, List<Section> sections, boolean whole) {
}
