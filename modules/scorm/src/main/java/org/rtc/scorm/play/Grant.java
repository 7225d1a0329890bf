package org.rtc.scorm.play;

import java.time.Instant;
import java.util.Locale;
import org.rtc.spi.text.Lang;

/**
 * What the bearer may do on the content host: play one package in somebody's name and save that one attempt. Signed
 * by {@link Grants}.
 *
 * @param attempt 0 where nothing is recorded
 * @param packageId the version of the package
 * @param key     of the package
 * @param lang    of the player's words
 * @param begin   when its bearer was known by their session
 */
public record Grant(Mode mode, long attempt, long packageId, String key, long person, long course, long item, Lang lang,
        Instant begin, Instant end) {
    /** As the player's page names them. */
    public enum Mode {
        NORMAL,
        /** Looks again at an attempt that has ended. */
        REVIEW,
        /** Looks around without an attempt. */
        BROWSE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean expired(Instant now) {
        return !now.isBefore(end);
    }

    Grant until(Instant newEnd) {
        return new Grant(mode, attempt, packageId, key, person, course, item, lang, begin, newEnd);
    }

    /** The same for another attempt of the same person at the same item. */
    public Grant to(long other) {
        return new Grant(mode, other, packageId, key, person, course, item, lang, begin, end);
    }

    /** Of the item's page. */
    String path() {
        return "/courses/" + course + "/items/" + item;
    }

    String text() {
        return String.join(":", mode.name(), Long.toString(attempt), Long.toString(packageId), key, Long.toString(person),
                Long.toString(course), Long.toString(item), lang.name(), Long.toString(begin.getEpochSecond()), Long.toString(end.getEpochSecond()));
    }

    static Grant of(String text) {
        String[] part = text.split(":");
        return new Grant(Mode.valueOf(part[0]), Long.parseLong(part[1]), Long.parseLong(part[2]), part[3],
                Long.parseLong(part[4]), Long.parseLong(part[5]), Long.parseLong(part[6]), Lang.valueOf(part[7]),
                Instant.ofEpochSecond(Long.parseLong(part[8])), Instant.ofEpochSecond(Long.parseLong(part[9])));
    }
}
