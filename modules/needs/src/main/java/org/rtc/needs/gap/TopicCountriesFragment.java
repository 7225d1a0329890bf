package org.rtc.needs.gap;

import java.util.Map;
import org.rtc.needs.assessment.Need;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.web.FormState;

/** The countries that need a topic, to choose for which the activity is. @param chosen country that is ticked from the start; null for all that miss it */
record TopicCountriesFragment(Map<String, Gap> gaps, String chosen, long round, String item, FormState form, NeedsWords words) implements Fragment {
    @Override
    public void write(Html html) {
        html.open("div", "class", "scroll").open("table", "class", "table stack").element("caption", words.t("needs.topic.countries")).open("thead").open("tr");
        for (String column : new String[] {"needs.country", "needs.topic.for", "needs.score", "needs.topic.state"}) {
            html.element("th", words.t(column), "scope", "col");
        }
        html.open("th", "scope", "col").element("span", words.t("needs.people.act"), "class", "sr").close().close().close().open("tbody");
        gaps.forEach((country, gap) -> row(html, country, gap));
        html.close().close().close();
        if (form.error("countries") != null) {
            html.open("p", "class", "error").icon("error").text(form.error("countries")).close();
        }
    }

    private void row(Html html, String country, Gap gap) {
        Need need = gap.need();
        boolean ticked = form.checked("countries", country, chosen == null ? gap.state() == Gap.State.MISSING : country.equals(chosen));
        html.open("tr").element("th", words.country(country), "scope", "row");
        html.open("td", "data-label", words.t("needs.topic.for")).empty("input", "type", "checkbox", "name", "countries", "value", country,
                "checked", ticked ? "checked" : null, "aria-label", words.t("needs.topic.forCountry", words.country(country))).close();
        html.open("td", "data-label", words.t("needs.score")).text(words.number(need.score()) + " · " + words.t("needs.band." + need.band().id())).text(" ")
                .element("small", words.t("needs.gap") + ": " + words.t("needs.gap.value", words.number(need.current()), words.number(need.wanted()))).close();
        html.open("td", "data-label", words.t("needs.topic.state")).open("span", "class", "tag " + tag(gap));
        GapFragment.state(html, gap, words);
        html.close().close();
        html.open("td").open("a", "class", "btn s", "href", "/needs/plans/new?round=" + round + "&item=" + item + "&country=" + country)
                .icon("task").element("span", words.t("needs.plan.new"), "class", "only-narrow", "aria-hidden", "true").element("span", words.t("needs.plan.new") + ": " + words.country(country), "class", "sr").close().close().close();
    }

    private static String tag(Gap gap) {
        return switch (gap.state()) {
            case COVERED -> "good";
            case PLANNED, OFFERED -> "now";
            case MISSING -> "warn";
            case NONE -> "";
        };
    }
}
