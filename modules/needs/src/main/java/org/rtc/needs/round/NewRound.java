package org.rtc.needs.round;

import java.util.Set;
import org.rtc.needs.form.QuestionnaireRow;
import org.rtc.needs.form.Questionnaires;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/**
 * A round to be made over REST.
 *
 * @param questionnaire id of a published version; the newest where it is left out
 * @param scope         {@code network}, or {@code hub:ID}; the network where it is left out
 * @param deadline      such as {@code 2027-03-31T23:59}, in {@code timeZone}
 * @param opens         when it opens by itself, in {@code timeZone}; left out where somebody opens it
 * @param countries     ISO codes of those that are asked; all of the scope where they are left out
 * @param open          whether it takes answers at once
 */
public record NewRound(LocalizedText title, LocalizedText intro, String questionnaire, String scope, String opens, String deadline, String timeZone,
        Set<String> countries, Boolean open) {
    RoundDetails details(Questionnaires questionnaires) {
        java.time.ZoneId zone = RoundFields.zone(timeZone == null ? "UTC" : timeZone);
        return new RoundDetails(questionnaire == null ? newest(questionnaires) : number(questionnaire), title == null ? LocalizedText.EMPTY : title,
                intro == null ? LocalizedText.EMPTY : intro, opens == null ? null : RoundFields.moment("opens", opens, zone),
                RoundFields.moment("deadline", deadline == null ? "" : deadline, zone), zone, Weights.USUAL, null, countries);
    }

    /** As a change of a round: its weights and what it is compared with stay, and so does the questionnaire that is left out. */
    RoundDetails details(Questionnaires questionnaires, Round old) {
        RoundDetails d = new NewRound(title, intro, questionnaire == null ? Long.toString(old.getQuestionnaire()) : questionnaire, scope, opens, deadline, timeZone, countries, open)
                .details(questionnaires);
        return new RoundDetails(d.questionnaire(), d.title(), d.intro(), d.opens(), d.deadline(), d.zone(), old.weights(), old.getEarlier(), d.countries());
    }

    Scope where() {
        return scope == null ? Scope.NETWORK : RoundFields.scope(scope);
    }

    private static long newest(Questionnaires questionnaires) {
        return questionnaires.list(true).stream().findFirst().map(QuestionnaireRow::id).orElseThrow(() -> Problem.invalid("questionnaire", "needs.error.unpublished"));
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw Problem.invalid("questionnaire", "needs.error.unpublished");
        }
        return Long.parseLong(id);
    }
}
