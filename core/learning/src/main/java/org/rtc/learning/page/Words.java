package org.rtc.learning.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.stream.Collectors;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.html.Html;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.text.Texts;

/** Words for pages that Java writes, in the reader's language. */
@RequestScoped
public class Words {
    @Inject
    Texts texts;
    @Inject
    Viewer viewer;

    public String t(String key, Object... arguments) {
        return texts.get(viewer.lang(), key, arguments);
    }

    public LocalizedText.Reading read(LocalizedText text) {
        return text.in(viewer.lang());
    }

    /** Value for the {@code lang} attribute of a text that people wrote; null where it is the page's language. */
    public static String lang(LocalizedText.Reading reading) {
        return reading.own() ? null : reading.lang().tag();
    }

    /** An element with a text that people wrote, marked where it is in another language than the page. */
    public Html written(Html html, String element, LocalizedText text, String... attributes) {
        LocalizedText.Reading reading = read(text);
        html.open(element, withLang(attributes, lang(reading)));
        return html.text(reading.text()).close();
    }

    private static String[] withLang(String[] attributes, String lang) {
        if (lang == null) {
            return attributes;
        }
        String[] more = java.util.Arrays.copyOf(attributes, attributes.length + 2);
        more[attributes.length] = "lang";
        more[attributes.length + 1] = lang;
        return more;
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(viewer.lang().locale()).format(date);
    }

    /** Names of languages, such as «español, inglés». */
    public String languages(Collection<String> tags) {
        return tags.stream().flatMap(tag -> Lang.of(tag).stream()).map(this::language).collect(Collectors.joining(", "));
    }

    /** Name of a language in the reader's own. */
    public String language(Lang lang) {
        return lang.locale().getDisplayLanguage(viewer.lang().locale());
    }

    public Viewer viewer() {
        return viewer;
    }
}
