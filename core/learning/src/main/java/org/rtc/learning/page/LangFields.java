package org.rtc.learning.page;

import java.util.ArrayList;
import java.util.List;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.FormState;

/**
 * The fields {@code name.es}, {@code name.en} … of one text behind tabs, the reader's language first.
 *
 * @param rows 1 for a line, more for an area
 * @param rich {@link #RICH} or {@link #PICTURES} where it is HTML, written with the editor; null for plain text
 */
public record LangFields(String name, String legend, LocalizedText value, int rows, String rich, FormState form, Words words)
        implements Fragment {
    public static final String RICH = "";
    /** With uploads {@code picture.KEY} that the text names {@code pictures/KEY}. */
    public static final String PICTURES = "pictures";

    @Override
    public void write(Html html) {
        Lang reader = words.viewer().lang();
        List<Lang> order = new ArrayList<>(List.of(reader));
        Lang.ALL.stream().filter(lang -> lang != reader).forEach(order::add);
        String error = form.error(name);
        html.open("fieldset", "class", "langs", "id", name).element("legend", legend);
        for (Lang lang : order) {
            pane(html, lang, lang == reader, error != null);
        }
        if (error != null) {
            html.open("p", "class", "error", "id", name + "-e").icon("error").text(error).close();
        }
        html.element("p", words.t("learning.langs.hint"), "class", "hint").close();
    }

    private void pane(Html html, Lang lang, boolean first, boolean wrong) {
        String tab = name + "-" + lang.tag();
        String field = name + "." + lang.tag();
        String text = form.value(field, value.get(lang));
        boolean has = !text.isBlank();
        String own = lang.locale().getDisplayLanguage(lang.locale());
        html.empty("input", "type", "radio", "name", name + "-tab", "id", tab, "checked", first ? "checked" : null);
        html.open("label", "for", tab, "class", has ? "has" : "lacks").text(own.substring(0, 1).toUpperCase(lang.locale()) + own.substring(1))
                .element("span", " (" + words.t(has ? "learning.langs.has" : "learning.langs.lacks") + ")", "class", "sr").close();
        html.open("div", "class", "pane");
        String label = legend + " (" + words.language(lang.tag()) + ")";
        String invalid = wrong && first ? "true" : null;
        if (rows == 1) {
            html.empty("input", "name", field, "lang", lang.tag(), "aria-label", label, "value", text, "aria-invalid", invalid);
        } else {
            html.open("textarea", "name", field, "lang", lang.tag(), "aria-label", label, "rows", Integer.toString(rows),
                    "data-rich", rich, "aria-invalid", invalid).text(text).close();
        }
        html.close();
    }
}
