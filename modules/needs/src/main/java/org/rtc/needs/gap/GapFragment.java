package org.rtc.needs.gap;

import java.util.Map;
import org.rtc.needs.assessment.RankedTopic;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;

/** The matrix: each cell leads to where something can be done about it. @param path of a topic's page, before its code */
record GapFragment(GapMatrix matrix, String path, NeedsWords words) implements Fragment {
    @Override
    public void write(Html html) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", words.t("needs.gaps.table"));
        html.open("table", "class", "table heat").element("caption", words.t("needs.gaps.table")).open("thead").open("tr")
                .element("th", words.t("needs.country"), "scope", "col");
        for (RankedTopic topic : matrix.topics()) {
            html.open("th", "scope", "col").element("a", words.read(topic.name()), "href", path + topic.item(), "lang", words.langOf(topic.name())).close();
        }
        html.close().close().open("tbody");
        matrix.cells().entrySet().stream().sorted(java.util.Comparator.comparing(e -> words.country(e.getKey())))
                .forEach(e -> row(html, e.getKey(), e.getValue()));
        html.close().close().close();
    }

    private void row(Html html, String country, Map<String, Gap> gaps) {
        html.open("tr").element("th", words.country(country), "scope", "row");
        for (RankedTopic topic : matrix.topics()) {
            Gap gap = gaps.get(topic.item());
            html.open("td", "class", gap == null ? null : ground(gap));
            if (gap == null) {
                html.element("span", words.t("needs.heat.unknown"), "class", "muted");
            } else {
                cell(html, country, topic, gap);
            }
            html.close();
        }
        html.close();
    }

    private void cell(Html html, String country, RankedTopic topic, Gap gap) {
        html.open("a", "href", path + topic.item() + "&country=" + country);
        state(html, gap, words);
        html.element("span", ": " + words.country(country) + ", " + words.read(topic.name()), "class", "sr").close();
        html.element("small", words.t("needs.gap.figures", words.number(Math.rint(gap.need().score())), Long.toString(gap.offered())));
    }

    /** What is missing is as strong as the need. */
    private static String ground(Gap gap) {
        return gap.state() == Gap.State.MISSING ? "heat-" + gap.need().band().id() : "gap-" + gap.state().id();
    }

    /** A word and an icon. */
    static void state(Html html, Gap gap, NeedsWords words) {
        String icon = switch (gap.state()) {
            case COVERED -> "check";
            case PLANNED -> "clock";
            case OFFERED -> "calendar";
            case MISSING -> "warn";
            case NONE -> "info";
        };
        html.icon(icon).text(words.t("needs.gap." + gap.state().id()));
    }
}
