package org.rtc.catalogue.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.rtc.catalogue.activity.Dates;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.LocalizedText;

/** Activities in the words of this reader. */
@RequestScoped
public class ActivityWords {
    @Inject
    Words words;
    @Inject
    Places places;

    private Map<String, LocalizedText> topics;

    public Words plain() {
        return words;
    }

    public String t(String key, Object... arguments) {
        return words.t(key, arguments);
    }

    /** The days, such as «1 mar 2027 – 3 mar 2027»; empty where none are known. */
    public String days(Dates dates) {
        if (!dates.known()) {
            return "";
        }
        LocalDate first = dates.firstDay();
        LocalDate last = dates.lastDay();
        return first.equals(last) ? words.date(first) : words.date(first) + " – " + words.date(last);
    }

    /** Days and times on the clocks of the place, with its zone where times are told. */
    public String times(Dates dates) {
        if (!dates.known() || dates.wholeDays()) {
            return days(dates);
        }
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale());
        String from = words.date(dates.firstDay()) + ", " + time.format(dates.startTime());
        String until = time.format(dates.endTime());
        return from + " – " + (dates.firstDay().equals(dates.lastDay()) ? until : words.date(dates.lastDay()) + ", " + until)
                + " (" + zone(dates.zone()) + ")";
    }

    /** A last day or minute with the city whose clocks count. @param local {@code 2027-02-15} or {@code 2027-02-15T23:59} */
    public String deadline(String local, String zone) {
        String day = words.date(LocalDate.parse(local.substring(0, 10)));
        return (local.length() > 10 ? day + ", " + local.substring(11) : day) + " (" + zone(zone) + ")";
    }

    /** The city that names a zone. */
    public String zone(String id) {
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    public String month(YearMonth month) {
        String name = DateTimeFormatter.ofPattern(t("catalogue.format.month"), locale()).format(month);
        return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
    }

    public Locale locale() {
        return words.viewer().lang().locale();
    }

    public String languages(Collection<String> tags) {
        return words.languages(tags);
    }

    /** From one language into another. @param pair such as {@code es-en} */
    public String interpretation(String pair) {
        int dash = pair.indexOf('-');
        return t("catalogue.show.from", words.language(pair.substring(0, dash)), words.language(pair.substring(dash + 1)));
    }

    /** Names of topics by code, all of them, in the order of the classification. */
    public Map<String, LocalizedText> topics() {
        if (topics == null) {
            topics = new LinkedHashMap<>();
            places.topics().forEach(topic -> topics.put(topic.code(), topic.name()));
        }
        return topics;
    }

    public String topic(String code) {
        LocalizedText name = topics().get(code);
        return name == null ? code : words.read(name).text();
    }

    /** Whole days from now until then; negative where it is over. */
    public static long daysUntil(Instant then) {
        return ChronoUnit.DAYS.between(Instant.now(), then);
    }

    /** A state other than published, as a mark. */
    public Html state(Html html, String state) {
        String look = switch (state) {
            case "cancelled", "returned", "withdrawn" -> "tag bad";
            case "postponed", "submitted" -> "tag warn";
            case "published" -> "tag good";
            default -> "tag";
        };
        String icon = switch (state) {
            case "cancelled", "withdrawn" -> "close";
            case "postponed", "submitted" -> "clock";
            case "returned" -> "reply";
            case "published" -> "check";
            default -> "edit";
        };
        return html.open("span", "class", look).icon(icon).text(t("catalogue.state." + state)).close();
    }
}
