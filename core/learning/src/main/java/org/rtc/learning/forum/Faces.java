package org.rtc.learning.forum;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.Person;

/** How people and times look beside what they wrote. */
final class Faces {
    private Faces() {
    }

    /** @param person null where the account is gone */
    static void avatar(Html html, Person person, long id) {
        html.element("span", person == null ? "–" : person.initials(), "class", "avatar c" + (1 + id % 5), "aria-hidden", "true");
    }

    static String name(Person person, Words words) {
        return person == null ? words.t("learning.forum.gone") : person.name();
    }

    /** Country in the reader's language, or null. */
    static String country(Person person, Words words) {
        return person == null || person.country() == null ? null
                : new Locale("", person.country()).getDisplayCountry(words.viewer().lang().locale());
    }

    static void time(Html html, Instant at, Words words) {
        html.element("time", DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.viewer().lang().locale()).withZone(words.viewer().zone()).format(at), "datetime", at.toString(), "data-as", "ago");
    }
}
