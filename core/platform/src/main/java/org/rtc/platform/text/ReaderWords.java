package org.rtc.platform.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.text.Texts;

/** Words as this reader gets them, for all parts. */
@RequestScoped
public class ReaderWords implements Words {
    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    @Inject
    Places places;

    private Map<String, LocalizedText> countries;

    @Override
    public String t(String key, Object... arguments) {
        return texts.get(viewer.lang(), key, arguments);
    }

    @Override
    public LocalizedText.Reading read(LocalizedText text) {
        return text.in(viewer.lang());
    }

    @Override
    public Html written(Html html, String element, LocalizedText text, String... attributes) {
        LocalizedText.Reading reading = read(text);
        String[] all = Arrays.copyOf(attributes, attributes.length + 2);
        all[attributes.length] = "lang";
        all[attributes.length + 1] = reading.foreignTag();
        return html.element(element, reading.text(), all);
    }

    @Override
    public String date(LocalDate day) {
        return day == null ? "" : days().format(day);
    }

    @Override
    public Html moment(Html html, Instant at) {
        return at == null ? html : html.element("time", DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale()).format(at.atZone(viewer.zone())), "datetime", at.toString(), "class", "nowrap");
    }

    @Override
    public Html day(Html html, Instant at) {
        return at == null ? html : html.element("time", days().format(at.atZone(viewer.zone())), "datetime", at.toString(),
                "data-as", "date", "class", "nowrap");
    }

    @Override
    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale());
    }

    @Override
    public String languages(Collection<String> tags) {
        return tags.stream().map(this::language).collect(Collectors.joining(", "));
    }

    @Override
    public String country(String iso2) {
        if (iso2 == null) {
            return "";
        }
        if (countries == null) {
            countries = places.countries().stream().collect(Collectors.toMap(Places.Country::iso2, Places.Country::name));
        }
        LocalizedText name = countries.get(iso2);
        return name == null ? iso2 : read(name).text();
    }

    @Override
    public String countries(Collection<String> iso2) {
        return iso2.stream().map(this::country).collect(Collectors.joining(", "));
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    private DateTimeFormatter days() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale());
    }

    private Locale locale() {
        return viewer.lang().locale();
    }
}
