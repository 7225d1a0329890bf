package org.rtc.needs.word;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** The reader's words, with the figures and the deadlines in a zone of their own that surveys need. {@code #{needsWords}} */
@Named("needsWords")
@RequestScoped
public class NeedsWords {
    @Inject
    Words words;

    public String t(String key, Object... arguments) {
        return words.t(key, arguments);
    }

    public Lang lang() {
        return words.viewer().lang();
    }

    public String read(LocalizedText text) {
        return words.read(text).text();
    }

    /** Value for the {@code lang} attribute of a text that people wrote; null where it is the page's language. */
    public String langOf(LocalizedText text) {
        return words.read(text).foreignTag();
    }

    public Html written(Html html, String element, LocalizedText text, String... attributes) {
        return words.written(html, element, text, attributes);
    }

    /** A longer text, a paragraph for each line; nothing where it is empty. */
    public Fragment paragraphs(LocalizedText text) {
        return html -> read(text).lines().filter(line -> !line.isBlank()).forEach(line -> html.element("p", line, "lang", langOf(text)));
    }

    public String country(String iso2) {
        return words.country(iso2);
    }

    public String countries(java.util.Collection<String> iso2) {
        return words.countries(iso2);
    }

    public String date(LocalDate date) {
        return words.date(date);
    }

    public String date(Instant when) {
        return when == null ? "" : words.date(when.atZone(words.viewer().zone()).toLocalDate());
    }

    /** A moment with the zone in which it was set: «4 dic 2026, 23:59 (America/Tegucigalpa)». */
    public String moment(Instant when, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale())
                .format(when.atZone(zone)) + " (" + zone.getId() + ")";
    }

    /** With one decimal at most. */
    public String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** @param share from 0 to 1 */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale()).format(share);
    }

    private Locale locale() {
        return lang().locale();
    }
}
