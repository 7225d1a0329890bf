package org.rtc.catalogue.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day or minute as other catalogues write it.
 *
 * @param local {@code 2027-03-01} or {@code 2027-03-01T09:00}
 * @param zone  that its offset from UTC names; null where it told none
 */
record Moment(String local, ZoneId zone) {
    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2})(?::\\d{2}(?:[.,]\\d+)?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?.*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?:[T ]+(\\d{2}:\\d{2}).*)?");

    /** @return null where it is none */
    static Moment of(String text) {
        Matcher iso = ISO.matcher(text == null ? "" : text.strip());
        Matcher dayFirst = DAY_FIRST.matcher(text == null ? "" : text.strip());
        try {
            if (iso.matches()) {
                return iso.group(2) == null ? new Moment(LocalDate.parse(iso.group(1)).toString(), null) : at(LocalDateTime.parse(iso.group(1) + "T" + iso.group(2)), iso.group(3));
            }
            if (dayFirst.matches()) {
                LocalDate day = LocalDate.of(Integer.parseInt(dayFirst.group(3)), Integer.parseInt(dayFirst.group(2)), Integer.parseInt(dayFirst.group(1)));
                return new Moment(dayFirst.group(4) == null ? day.toString() : LocalDateTime.parse(day + "T" + dayFirst.group(4)).toString(), null);
            }
            return null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Moment at(LocalDateTime time, String offset) {
        if (offset == null) {
            return new Moment(time.toString(), null);
        }
        ZoneOffset from = ZoneOffset.of(offset);
        int seconds = from.getTotalSeconds();
        if (seconds % 3600 != 0) {
            return new Moment(time.minusSeconds(seconds).toString(), ZoneId.of("UTC"));
        }
        // the zones of whole hours are named the other way round (POSIX)
        return new Moment(time.toString(), ZoneId.of(seconds == 0 ? "UTC" : "Etc/GMT" + (seconds > 0 ? "-" : "+") + Math.abs(seconds / 3600)));
    }

    /** The same instant on the clocks of another zone; as it is where either is not told. */
    String on(ZoneId other) {
        return zone == null || other == null || zone.equals(other) || local.length() == 10 ? local
                : OffsetDateTime.of(LocalDateTime.parse(local), zone.getRules().getOffset(LocalDateTime.parse(local))).atZoneSameInstant(other).toLocalDateTime().toString();
    }

    /** Null for null. */
    static String local(Moment moment, ZoneId on) {
        return moment == null ? null : moment.on(on);
    }
}
