package org.rtc.catalogue.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.Problem.FieldError;

/** Checks that countries, offices and topics are ones that the platform knows. */
@ApplicationScoped
public class Facts {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern PAIR = Pattern.compile("[a-z]{2,3}-[a-z]{2,3}");
    private static final int LANGUAGES = 15;

    @Inject
    Places places;

    /** @throws Problem 422 with all that is unknown */
    void check(ActivityDetails d) {
        List<FieldError> errors = new ArrayList<>();
        if (d.site().country() != null && places.country(d.site().country()).isEmpty()) {
            errors.add(new FieldError("country", "catalogue.error.country"));
        }
        Set<String> unknown = new HashSet<>(d.topics());
        if (!unknown.isEmpty()) {
            unknown.removeAll(places.topics().stream().map(Places.Topic::code).collect(Collectors.toSet()));
        }
        if (!unknown.isEmpty() || d.topics().size() > LANGUAGES) {
            errors.add(new FieldError("topics", "catalogue.error.topics"));
        }
        organisation(errors, "office", d.host().office());
        organisation(errors, "provider", d.host().provider());
        tags(errors, "languages", d.delivery().languages(), LANGUAGE);
        tags(errors, "materials", d.delivery().materials(), LANGUAGE);
        tags(errors, "subtitles", d.delivery().subtitles(), LANGUAGE);
        tags(errors, "interpretation", d.delivery().interpretation(), PAIR);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private void organisation(List<FieldError> errors, String field, Long id) {
        if (id != null && places.organisation(id).isEmpty()) {
            errors.add(new FieldError(field, "catalogue.error.office"));
        }
    }

    private static void tags(List<FieldError> errors, String field, List<String> tags, Pattern form) {
        if (tags.size() > LANGUAGES || tags.stream().anyMatch(tag -> !form.matcher(tag).matches())) {
            errors.add(new FieldError(field, "catalogue.error.languages"));
        }
    }
}
