package org.rtc.experts.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rtc.experts.phase.Phases;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem.FieldError;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** What must be true of a profile, said by field. */
@ApplicationScoped
public class ProfileRules {
    private static final int HEADLINE = 160;
    private static final int SUMMARY = 4000;
    private static final int LINES = 40;
    private static final int LINE = 500;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]+\\.[^\\s@<>\"]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]{5,40}");

    @Inject
    Places places;
    @Inject
    Phases phases;

    /** @throws Problem 422 with everything that is wrong */
    void check(Details d) {
        List<FieldError> errors = new ArrayList<>();
        say(errors, d.headline().isEmpty(), "headline", "experts.error.headline");
        say(errors, longer(d.headline(), HEADLINE), "headline", "experts.error.long", HEADLINE);
        say(errors, longer(d.summary(), SUMMARY), "summary", "experts.error.long", SUMMARY);
        say(errors, d.employer().length() > 200, "employer", "experts.error.long", 200);
        Set<String> known = places.countries().stream().map(Places.Country::iso2).collect(Collectors.toSet());
        say(errors, d.country() != null && !known.contains(d.country()), "country", "experts.error.country");
        say(errors, !known.containsAll(d.workedIn()), "workedIn", "experts.error.country");
        skills(errors, d.skills());
        say(errors, d.languages().size() > 10 || d.languages().stream().anyMatch(l -> l.language() == null || !Spoken.LANGUAGES.contains(l.language())),
                "languages", "experts.error.languages");
        Availability a = d.availability();
        say(errors, a.status() == Available.LATER && (a.from() == null || a.from().getYear() > 2200 || a.from().getYear() < 1900), "availableFrom", "experts.error.from");
        say(errors, a.daysPerYear() != null && (a.daysPerYear() < 1 || a.daysPerYear() > 365), "daysPerYear", "experts.error.days");
        say(errors, tooMuch(d.publications()), "publications", "experts.error.lines", LINES, LINE);
        say(errors, tooMuch(d.references()), "references", "experts.error.lines", LINES, LINE);
        say(errors, !d.email().isEmpty() && (d.email().length() > 254 || !EMAIL.matcher(d.email()).matches()), "email", "experts.error.email");
        say(errors, !d.phone().isEmpty() && !PHONE.matcher(d.phone()).matches(), "phone", "experts.error.phone");
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private void skills(List<FieldError> errors, List<Skill> skills) {
        Set<String> topics = places.topics().stream().map(Places.Topic::code).collect(Collectors.toSet());
        Set<String> codes = phases.all().keySet();
        say(errors, skills.size() > 20, "skills", "experts.error.skills.many", 20);
        say(errors, skills.stream().anyMatch(s -> !topics.contains(s.topic())), "skills", "experts.error.topic");
        say(errors, skills.stream().anyMatch(s -> s.phase() != null && !codes.contains(s.phase())), "skills", "experts.error.phase");
        say(errors, skills.stream().anyMatch(s -> s.years() < 0 || s.years() > 60), "skills", "experts.error.years");
    }

    private static boolean longer(LocalizedText text, int most) {
        return text.values().values().stream().anyMatch(t -> t.length() > most);
    }

    private static boolean tooMuch(List<String> lines) {
        return lines.size() > LINES || lines.stream().anyMatch(l -> l.length() > LINE);
    }

    private static void say(List<FieldError> errors, boolean wrong, String field, String key, Object... arguments) {
        if (wrong) {
            errors.add(new FieldError(field, key, arguments));
        }
    }
}
