package org.rtc.needs.form;

import java.util.List;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.Lang;

/** A row of fields for each choice, with empty ones for more. */
record ChoicesFragment(List<Choice> choices, List<Places.Topic> topics, NeedsWords words) implements Fragment {
    private static final int MORE = 4;

    @Override
    public void write(Html html) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", words.t("needs.design.choices.title"));
        html.open("table", "class", "table stack").open("thead").open("tr");
        for (Lang lang : Lang.ALL) {
            html.element("th", lang.locale().getDisplayLanguage(words.lang().locale()), "scope", "col");
        }
        html.element("th", words.t("needs.topic"), "scope", "col").close().close().open("tbody");
        for (int i = 0; i < choices.size() + MORE; i++) {
            row(html, i < choices.size() ? choices.get(i) : null, i + 1);
        }
        html.close().close().close();
    }

    private void row(Html html, Choice choice, int number) {
        html.open("tr");
        for (Lang lang : Lang.ALL) {
            String language = lang.locale().getDisplayLanguage(words.lang().locale());
            html.open("td", "data-label", language);
            if (lang == Lang.ES) {
                html.empty("input", "type", "hidden", "name", "choice.code", "value", choice == null ? "" : choice.code());
            }
            String text = choice == null ? null : choice.text().get(lang);
            html.empty("input", "name", "choice." + lang.tag(), "lang", lang.tag(), "value", text == null ? "" : text,
                    "aria-label", words.t("needs.design.choice", Integer.toString(number), language)).close();
        }
        html.open("td", "data-label", words.t("needs.topic")).open("select", "name", "choice.topic", "aria-label", words.t("needs.design.choice", Integer.toString(number), words.t("needs.topic")));
        html.element("option", words.t("needs.none"), "value", "");
        for (Places.Topic topic : topics) {
            html.element("option", topic.code() + " " + words.read(topic.name()), "value", topic.code(),
                    "selected", choice != null && topic.code().equals(choice.topic()) ? "selected" : null);
        }
        html.close().close().close();
    }
}
