package org.rtc.experts.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rtc.experts.Ids;
import org.rtc.experts.profile.Level;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/**
 * A request as REST takes it: {@code country}, {@code title}, {@code terms} and {@code topics} are needed.
 *
 * @param place   {@code remote}, {@code in-person} or {@code either} (without one)
 * @param funding {@code office} (without one), {@code network}, {@code donor} or {@code sought}
 * @param level   at least: {@code basic} (without one), {@code solid}, {@code leading}
 */
public record NewRequest(String country, String office, LocalizedText title, LocalizedText terms, LocalDate starts, LocalDate ends,
        LocalDate answerBy, String zone, String place, String city, String funding, String fundingNote, List<String> topics,
        List<String> phases, List<String> languages, String level) {
    RequestDetails details() {
        return new RequestDetails(country == null ? "" : country, number(office), or(title), or(terms), starts, ends, answerBy,
                zone == null ? "UTC" : zone, choice(RequestPlace.class, place, RequestPlace.EITHER, "place"), city == null ? "" : city,
                choice(Funding.class, funding, Funding.OFFICE, "funding"), fundingNote == null ? "" : fundingNote, or(topics), or(phases),
                or(languages), choice(Level.class, level, Level.BASIC, "level"));
    }

    private static Long number(String id) {
        try {
            return id == null || id.isBlank() ? null : Long.valueOf(id);
        } catch (NumberFormatException e) {
            throw Problem.invalid("office", "experts.error.office");
        }
    }

    static <E extends Enum<E>> E choice(Class<E> type, String id, E fallback, String field) {
        return id == null || id.isEmpty() ? fallback : Ids.parse(type, id).orElseThrow(() -> Problem.invalid(field, "experts.error.choice"));
    }

    private static LocalizedText or(LocalizedText text) {
        return text == null ? LocalizedText.EMPTY : text;
    }

    private static List<String> or(List<String> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).distinct().toList();
    }
}
