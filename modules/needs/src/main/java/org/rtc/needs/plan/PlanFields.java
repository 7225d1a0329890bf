package org.rtc.needs.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Posted;

/** Reads a plan from its form. */
final class PlanFields {
    private PlanFields() {
    }

    /** @throws Problem 422 */
    static PlanDetails read(Posted form) {
        return new PlanDetails(optional(form, "round"), blank(form.get("item")), form.get("country"), optional(form, "organisation"),
                form.localized("objective"), form.localized("skill"), blank(form.get("topic")), level(form, "now"), level(form, "target"),
                date(form.get("due")), form.get("status").isEmpty() ? Plan.STATUSES.get(0) : form.get("status"));
    }

    private static String blank(String value) {
        return value.isEmpty() ? null : value;
    }

    private static Long optional(Posted form, String field) {
        String typed = form.get(field);
        if (!typed.isEmpty() && !typed.matches("\\d{1,18}")) {
            throw Problem.invalid(field, "needs.error.number");
        }
        return typed.isEmpty() ? null : Long.valueOf(typed);
    }

    private static int level(Posted form, String field) {
        if (!form.get(field).matches("\\d")) {
            throw Problem.invalid(field, "needs.error.level");
        }
        return Integer.parseInt(form.get(field));
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw Problem.invalid("due", "needs.error.date");
        }
    }
}
