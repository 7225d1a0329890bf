package org.rtc.needs.plan;

import java.time.LocalDate;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/**
 * A training plan as REST takes and gives it.
 *
 * @param id      absent where it is posted
 * @param round   id of the round that showed the need, or none
 * @param need    topic of that round, or none
 * @param topic   code in the classification of statistical activities, or none
 * @param current level that there is, 0 to 4
 * @param target  level to reach, above the one there is
 * @param due     day by which
 * @param status  {@code planned} where it is left out, {@code underway}, {@code reached} or {@code dropped}
 */
public record PlanJson(String id, String round, String need, String country, String organisation, LocalizedText objective, LocalizedText skill,
        String topic, int current, int target, LocalDate due, String status) {
    static PlanJson of(PlanRow row) {
        return new PlanJson(row.id().toString(), text(row.round()), row.item(), row.country(), text(row.organisation()), row.objective(), row.skill(), row.topic(),
                row.now(), row.target(), row.due(), row.status());
    }

    static PlanJson of(long id, PlanDetails d) {
        return new PlanJson(Long.toString(id), text(d.round()), d.item(), d.country(), text(d.organisation()), d.objective(), d.skill(), d.topic(),
                d.now(), d.target(), d.due(), d.status());
    }

    PlanDetails details() {
        return new PlanDetails(number("round", round), need, country, number("organisation", organisation), text(objective), text(skill), topic,
                current, target, due, status == null ? Plan.STATUSES.get(0) : status);
    }

    private static LocalizedText text(LocalizedText text) {
        return text == null ? LocalizedText.EMPTY : text;
    }

    private static String text(Long number) {
        return number == null ? null : number.toString();
    }

    private static Long number(String field, String id) {
        if (id != null && !id.matches("\\d{1,18}")) {
            throw Problem.invalid(field, "needs.error.number");
        }
        return id == null ? null : Long.valueOf(id);
    }
}
