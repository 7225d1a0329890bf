package org.rtc.experts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.experts.phase.Phases;
import org.rtc.experts.profile.Spoken;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem.FieldError;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** What must be true of a request, said by field. */
@ApplicationScoped
public class RequestRules {
    private static final int TITLE = 200;
    private static final int TERMS = 20_000;

    @Inject
    Places places;
    @Inject
    Phases phases;

    /** @throws Problem 422 with everything that is wrong */
    void check(RequestDetails d) {
        List<FieldError> errors = new ArrayList<>();
        say(errors, places.country(d.country()).isEmpty(), "country", "experts.error.country");
        say(errors, d.office() != null && places.organisation(d.office()).filter(o -> d.country().equals(o.country())).isEmpty(),
                "office", "experts.error.office");
        say(errors, d.title().isEmpty(), "title", "experts.error.title");
        say(errors, longer(d.title(), TITLE), "title", "experts.error.long", TITLE);
        say(errors, d.terms().isEmpty(), "terms", "experts.error.terms");
        say(errors, longer(d.terms(), TERMS), "terms", "experts.error.long", TERMS);
        say(errors, d.starts() != null && d.ends() != null && d.ends().isBefore(d.starts()), "ends", "experts.error.ends");
        say(errors, d.starts() != null && d.answerBy() != null && d.answerBy().isAfter(d.starts()), "answerBy", "experts.error.answerBy");
        say(errors, impossible(d.starts()), "starts", "experts.error.date");
        say(errors, impossible(d.ends()), "ends", "experts.error.date");
        say(errors, impossible(d.answerBy()), "answerBy", "experts.error.date");
        say(errors, !zone(d.zone()), "zone", "experts.error.zone");
        say(errors, d.city().length() > 100, "city", "experts.error.long", 100);
        say(errors, d.fundingNote().length() > 500, "fundingNote", "experts.error.long", 500);
        Set<String> topics = places.topics().stream().map(Places.Topic::code).collect(Collectors.toSet());
        say(errors, d.topics().isEmpty() || d.topics().size() > 8 || !topics.containsAll(d.topics()), "topics", "experts.error.topics");
        say(errors, !phases.all().keySet().containsAll(d.phases()), "phases", "experts.error.phase");
        say(errors, !Spoken.LANGUAGES.containsAll(d.languages()), "languages", "experts.error.languages");
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private static boolean longer(LocalizedText text, int most) {
        return text.values().values().stream().anyMatch(t -> t.length() > most);
    }

    /** A slip of the pen, such as the year 0202. */
    private static boolean impossible(LocalDate day) {
        return day != null && (day.getYear() < 1900 || day.getYear() > 2200);
    }

    private static boolean zone(String id) {
        return ZoneId.getAvailableZoneIds().contains(id);
    }

    private static void say(List<FieldError> errors, boolean wrong, String field, String key, Object... arguments) {
        if (wrong) {
            errors.add(new FieldError(field, key, arguments));
        }
    }
}
