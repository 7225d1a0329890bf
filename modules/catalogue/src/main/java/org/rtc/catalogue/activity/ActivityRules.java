package org.rtc.catalogue.activity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.Problem.FieldError;
import org.rtc.spi.text.LocalizedText;

/** What holds for any activity, and what more is asked of one that others shall read. */
public final class ActivityRules {
    private static final int TITLE = 300;
    private static final int SUMMARY = 1000;
    private static final int DESCRIPTION = 20_000;
    private static final int LINE = 300;

    private final List<FieldError> errors = new ArrayList<>();

    private ActivityRules() {
    }

    /** @throws Problem 422 with all that is wrong */
    static void check(ActivityDetails d) {
        ActivityRules rules = new ActivityRules();
        rules.any(d);
        rules.end();
    }

    /** The same, and that nothing is missing. @throws Problem 422 */
    static void complete(ActivityDetails d) {
        ActivityRules rules = new ActivityRules();
        rules.any(d);
        if (!d.dates().known()) {
            rules.wrong("start", "catalogue.error.start");
        }
        if (d.entry().kind() == EntryKind.LINK && d.entry().link() == null) {
            rules.wrong("link", "catalogue.error.link");
        }
        if (d.entry().kind() == EntryKind.COURSE && d.entry().course() == null) {
            rules.wrong("course", "catalogue.error.course");
        }
        rules.end();
    }

    private void any(ActivityDetails d) {
        if (d.wording().title().isEmpty()) {
            wrong("title", "catalogue.error.title", TITLE);
        }
        atMost("title", d.wording().title(), TITLE);
        atMost("summary", d.wording().summary(), SUMMARY);
        atMost("description", d.wording().description(), DESCRIPTION);
        atMost("covers", d.funding().covers(), SUMMARY);
        atMost("call", d.call().about(), DESCRIPTION);
        if (d.call().link() != null && !isWeb(d.call().link())) {
            wrong("callLink", "catalogue.error.link");
        }
        atMost("place", d.site().venue(), LINE);
        atMost("contact", d.host().contact(), LINE);
        atMost("funder", d.funding().funder(), LINE);
        if (d.dates().known() && d.dates().endsAt().isBefore(d.dates().startsAt())) {
            wrong("end", "catalogue.error.end");
        }
        if (d.entry().untilAt() != null && d.dates().known() && d.entry().untilAt().isAfter(d.dates().endsAt())) {
            wrong("until", "catalogue.error.until");
        }
        if (d.entry().link() != null && !isWeb(d.entry().link())) {
            wrong("link", "catalogue.error.link");
        }
        positive("capacity", d.entry().capacity());
        positive("quota", d.entry().quota());
        positive("hours", d.study().hours());
    }

    /** An address that a browser may follow from our pages. */
    public static boolean isWeb(String link) {
        try {
            URI uri = new URI(link);
            return link.length() <= 500 && uri.getHost() != null && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void positive(String field, Integer number) {
        if (number != null && (number < 1 || number > 1_000_000)) {
            wrong(field, "catalogue.error.number");
        }
    }

    private void atMost(String field, LocalizedText text, int most) {
        if (text.values().values().stream().anyMatch(value -> value.length() > most)) {
            wrong(field, "catalogue.error.long", most);
        }
    }

    private void atMost(String field, String text, int most) {
        if (text != null && text.length() > most) {
            wrong(field, "catalogue.error.long", most);
        }
    }

    private void wrong(String field, String key, Object... arguments) {
        errors.add(new FieldError(field, key, arguments));
    }

    private void end() {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
