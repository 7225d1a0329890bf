package org.rtc.needs.assessment;

import java.util.Map;
import java.util.Set;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;

/** Each country's need of each topic, as a number, a word and a colour. @param shown the countries to show */
public record HeatFragment(Assessment assessment, Set<String> shown, NeedsWords words) implements Fragment {
    @Override
    public void write(Html html) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", words.t("needs.heat"));
        html.open("table", "class", "table heat").element("caption", words.t("needs.heat")).open("thead").open("tr")
                .element("th", words.t("needs.country"), "scope", "col");
        assessment.topics().forEach(t -> html.element("th", words.read(t.name()), "scope", "col", "lang", words.langOf(t.name())));
        html.close().close().open("tbody");
        assessment.byCountry().entrySet().stream().filter(e -> shown.contains(e.getKey()))
                .sorted(java.util.Comparator.comparing(e -> words.country(e.getKey()))).forEach(e -> row(html, e.getKey(), e.getValue()));
        html.close().close().close();
    }

    private void row(Html html, String country, Map<String, Need> needs) {
        html.open("tr").element("th", words.country(country), "scope", "row");
        for (RankedTopic topic : assessment.topics()) {
            Need need = needs.get(topic.item());
            String band = need == null ? null : need.band().id();
            html.open("td", "class", band == null ? null : "heat-" + band);
            if (need == null) {
                html.element("span", words.t("needs.heat.unknown"), "class", "muted");
            } else {
                html.element("b", words.number(Math.rint(need.score()))).text(" ").element("span", words.t("needs.band." + band));
            }
            html.close();
        }
        html.close();
    }
}
