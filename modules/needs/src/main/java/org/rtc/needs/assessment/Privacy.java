package org.rtc.needs.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.needs.respondent.RespondentKind;
import org.rtc.needs.respondent.Turnout;

/** Keeps what few staff of one country answered from being shown: they could be told apart. */
final class Privacy {
    private final Set<String> countries;
    private final Set<String> staff;

    /** @param countries whose answers the reader may see at all @param smallest least number of staff of one country */
    Privacy(Set<String> countries, List<Turnout> turnout, int smallest) {
        this.countries = countries;
        this.staff = turnout.stream().filter(t -> t.kind() == RespondentKind.STAFF && t.sent() >= smallest)
                .map(Turnout::country).collect(Collectors.toSet());
    }

    boolean shows(String country, RespondentKind kind) {
        return countries.contains(country) && (kind != RespondentKind.STAFF || staff.contains(country));
    }
}
