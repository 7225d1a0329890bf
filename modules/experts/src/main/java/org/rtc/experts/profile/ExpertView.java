package org.rtc.experts.profile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.rtc.spi.people.Person;
import org.rtc.spi.text.LocalizedText;

/**
 * An expert as one audience sees them: what they did not agree to share is empty or null here, so that no page, file,
 * index or program can give it away.
 *
 * @param availability null where it is not shared
 * @param references   of people who know their work
 * @param cv           whether there is one to open
 * @param confirmed    when they last said that it is all still so
 */
public record ExpertView(long id, long personId, String name, String initials, Audience audience, Set<Shared> shared,
        LocalizedText headline, LocalizedText summary, String employer, String country, List<Skill> skills,
        List<Spoken> languages, Availability availability, List<String> workedIn, List<String> publications,
        List<String> references, boolean cv, String email, String phone, Instant confirmed) {
    static ExpertView of(Expert expert, Details d, Person person, Set<Shared> seen) {
        return new ExpertView(expert.getId(), expert.getPersonId(), person.name(), person.initials(), expert.getAudience(), seen,
                d.headline(), seen.contains(Shared.SUMMARY) ? d.summary() : LocalizedText.EMPTY,
                seen.contains(Shared.EMPLOYER) ? d.employer() : "", seen.contains(Shared.COUNTRY) ? d.country() : null,
                only(seen, Shared.SKILLS, d.skills()), only(seen, Shared.LANGUAGES, d.languages()),
                seen.contains(Shared.AVAILABILITY) ? d.availability() : null, only(seen, Shared.WORKED_IN, d.workedIn()),
                only(seen, Shared.PUBLICATIONS, d.publications()), only(seen, Shared.REFERENCES, d.references()),
                seen.contains(Shared.CV) && expert.getCvFile() != null, seen.contains(Shared.EMAIL) ? d.email() : "",
                seen.contains(Shared.PHONE) ? d.phone() : "", expert.getConfirmed());
    }

    private static <T> List<T> only(Set<Shared> seen, Shared field, List<T> values) {
        return seen.contains(field) ? values : List.of();
    }

    /** Whether a year or more went by since the expert confirmed it. */
    public boolean stale(int days) {
        return confirmed.isBefore(Instant.now().minus(Duration.ofDays(days)));
    }
}
