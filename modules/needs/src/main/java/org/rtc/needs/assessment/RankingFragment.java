package org.rtc.needs.assessment;

import java.util.Locale;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;

/** The topics in order of need. @param earlier the assessment compared with, or null @param link where a topic leads, before its code; or null */
public record RankingFragment(Assessment assessment, Assessment earlier, String link, NeedsWords words) implements Fragment {
    @Override
    public void write(Html html) {
        html.open("div", "class", "scroll").open("table", "class", "table stack").element("caption", words.t("needs.ranking")).open("thead").open("tr");
        column(html, "needs.ranking.place", "num");
        column(html, "needs.topic", null);
        column(html, "needs.score", null);
        column(html, "needs.gap", null);
        column(html, "needs.priority", "num");
        if (earlier != null) {
            column(html, "needs.before", null);
        }
        html.close().close().open("tbody");
        int place = 1;
        for (RankedTopic topic : assessment.topics()) {
            row(html, place++, topic);
        }
        html.close().close().close();
    }

    private void column(Html html, String key, String look) {
        html.element("th", words.t(key), "scope", "col", "class", look);
    }

    private void row(Html html, int place, RankedTopic topic) {
        html.open("tr").element("td", Integer.toString(place), "class", "num", "data-label", words.t("needs.ranking.place"));
        html.open("th", "scope", "row");
        if (link == null) {
            html.element("span", words.read(topic.name()), "lang", words.langOf(topic.name()));
        } else {
            html.element("a", words.read(topic.name()), "href", link + topic.item(), "lang", words.langOf(topic.name()));
        }
        html.close();
        html.open("td", "data-label", words.t("needs.score")).open("div", "class", "with");
        html.open("progress", "max", "100", "value", String.format(Locale.ROOT, "%.1f", topic.score()), "aria-label", words.read(topic.name())).close();
        html.element("span", words.number(topic.score()), "class", "nowrap").close().close();
        html.element("td", words.t("needs.gap.value", words.number(topic.current()), words.number(topic.wanted())), "data-label", words.t("needs.gap"));
        html.element("td", words.percent(topic.priority()), "class", "num", "data-label", words.t("needs.priority"));
        if (earlier != null) {
            html.element("td", before(place, topic.item()), "data-label", words.t("needs.before"));
        }
        html.close();
    }

    private String before(int place, String item) {
        int was = earlier.rank(item);
        if (was == 0) {
            return words.t("needs.before.new");
        }
        String key = was > place ? "needs.before.up" : was < place ? "needs.before.down" : "needs.before.same";
        return words.t(key, Integer.toString(was), words.number(earlier.topic(item).orElseThrow().score()));
    }
}
