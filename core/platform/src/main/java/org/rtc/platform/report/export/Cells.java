package org.rtc.platform.report.export;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.report.Table.Column.Type;

/** Values of tables as people of one language and time zone read them. For one piece of work: not for many threads. */
public final class Cells {
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private final NumberFormat numbers;
    private final NumberFormat shares;
    private final DateTimeFormatter days;
    private final DateTimeFormatter moments;

    public Cells(Viewer reader) {
        numbers = NumberFormat.getNumberInstance(reader.lang().locale());
        numbers.setMaximumFractionDigits(2);
        shares = NumberFormat.getPercentInstance(reader.lang().locale());
        shares.setMaximumFractionDigits(1);
        days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(reader.lang().locale());
        moments = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader.lang().locale()).withZone(reader.zone());
    }

    /** @return empty for null */
    public String text(Type type, Object value) {
        if (value == null) {
            return "";
        }
        return switch (type) {
            case TEXT -> value.toString();
            case NUMBER -> numbers.format(value);
            case PERCENT -> shares.format(value);
            case DATE -> days.format((LocalDate) value);
            case INSTANT -> moments.format((Instant) value);
            case DURATION -> duration(((Number) value).longValue());
        };
    }

    /** Whether such values stand at the end of their cell, so that digits lie below digits. */
    static boolean counts(Type type) {
        return type == Type.NUMBER || type == Type.PERCENT || type == Type.DURATION;
    }

    private static String duration(long seconds) {
        long hours = seconds / HOUR;
        long minutes = seconds % HOUR / MINUTE;
        if (hours > 0) {
            return minutes == 0 ? hours + " h" : hours + " h " + minutes + " min";
        }
        return minutes > 0 ? minutes + " min" : seconds + " s";
    }
}
