package org.rtc.experts.profile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.experts.Ids;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/**
 * A profile as REST takes it; all but the headline may be left out.
 *
 * @param audience who sees it: {@code nobody} (without one), {@code offices} or {@code everyone}
 * @param shares   which fields they see: {@code summary}, {@code country}, {@code employer}, {@code skills}, {@code languages},
 *                 {@code availability}, {@code worked-in}, {@code publications}, {@code references}, {@code cv}, {@code email},
 *                 {@code phone}; the last four go to offices alone
 */
public record NewExpert(LocalizedText headline, LocalizedText summary, String employer, String country,
        List<ExpertJson.SkillJson> skills, List<ExpertJson.SpokenJson> languages, ExpertJson.AvailabilityJson availability,
        List<String> workedIn, List<String> publications, List<String> references, String email, String phone,
        String audience, List<String> shares) {
    public Details details() {
        return new Details(or(headline), or(summary), or(employer), country, or(skills).stream().map(ExpertJson.SkillJson::skill).toList(),
                or(languages).stream().map(ExpertJson.SpokenJson::spoken).toList(),
                availability == null ? Availability.UNKNOWN : availability.availability(), or(workedIn).stream().distinct().toList(), or(publications), or(references),
                or(email), or(phone));
    }

    public Optional<Audience> to() {
        return Optional.ofNullable(audience).map(id -> Ids.parse(Audience.class, id)
                .orElseThrow(() -> Problem.invalid("audience", "experts.error.audience")));
    }

    public Set<Shared> fields() {
        return or(shares).stream().map(id -> Ids.parse(Shared.class, id).orElseThrow(() -> Problem.invalid("shares", "experts.error.shares")))
                .collect(Collectors.toSet());
    }

    private static LocalizedText or(LocalizedText text) {
        return text == null ? LocalizedText.EMPTY : text;
    }

    private static String or(String text) {
        return text == null ? "" : text.strip();
    }

    private static <T> List<T> or(List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
