package org.rtc.needs.respondent;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** For whom somebody answers. */
public enum RespondentKind {
    /** For the statistical office as a whole; one in each country. */
    OFFICE,
    MANAGER,
    /** One of the staff: what they answer is only ever shown together with others. */
    STAFF;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RespondentKind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
