package org.rtc.hubs.mandate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Posted;

/** Reads the days of a mandate from forms. */
final class MandateForm {
    private MandateForm() {
    }

    /** @return null where the field is empty @throws Problem 422 where it is no day */
    static LocalDate day(Posted form, String field) {
        try {
            return form.get(field).isEmpty() ? null : LocalDate.parse(form.get(field));
        } catch (DateTimeParseException e) {
            throw Problem.invalid(field, "hubs.error.date");
        }
    }
}
