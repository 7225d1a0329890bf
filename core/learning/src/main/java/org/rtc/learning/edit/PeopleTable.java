package org.rtc.learning.edit;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.rtc.learning.enrolment.Enrolment;
import org.rtc.learning.enrolment.Participants;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;

/** The table of a course's people. It lies inside one form: every button says what to do with whom. */
final class PeopleTable implements Fragment {
    private final List<Participants.Row> rows;
    private final Words words;

    PeopleTable(List<Participants.Row> rows, Words words) {
        this.rows = rows;
        this.words = words;
    }

    @Override
    public void write(Html html) {
        html.open("div", "class", "scroll", "role", "region", "aria-label", words.t("learning.people.title"));
        html.open("table", "class", "table stack").open("thead").open("tr");
        for (String column : List.of("name", "status", "progress", "lastSeen")) {
            html.element("th", words.t("learning.people." + column), "scope", "col");
        }
        html.open("th", "scope", "col").element("span", words.t("learning.people.acts"), "class", "sr").close();
        html.close().close().open("tbody");
        rows.forEach(row -> row(html, row));
        html.close().close().close();
    }

    private void row(Html html, Participants.Row row) {
        html.open("tr").open("th", "scope", "row").open("div", "class", "who")
                .element("span", row.person().initials(), "class", "avatar s c" + row.person().id() % 6, "aria-hidden", "true")
                .open("div").text(row.person().name())
                .element("small", row.person().username() + (row.person().country() == null ? "" : " · " + row.person().country()))
                .close().close().close();
        html.open("td", "data-label", words.t("learning.people.status"))
                .element("span", words.t("learning.people.status." + row.status().id()), "class", tag(row.status())).close();
        html.open("td", "data-label", words.t("learning.people.progress"));
        String percent = row.share().percent() + " %";
        html.element("progress", percent, "class", row.share().finished() ? "full" : null, "value", Integer.toString(row.share().percent()), "max", "100");
        html.element("small", words.t("learning.outline.done", row.share().done(), row.share().total())).close();
        html.open("td", "data-label", words.t("learning.people.lastSeen"));
        seen(html, row.lastSeen());
        html.close().open("td").open("div", "class", "acts");
        acts(html, row);
        html.close().close().close();
    }

    private static String tag(Enrolment.Status status) {
        return status == Enrolment.Status.ACTIVE ? "tag good" : "tag warn";
    }

    private void seen(Html html, Instant when) {
        if (when == null) {
            html.element("span", words.t("learning.people.never"), "class", "muted");
            return;
        }
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.viewer().lang().locale()).withZone(words.viewer().zone());
        html.element("time", format.format(when), "datetime", when.toString());
    }

    private void acts(Html html, Participants.Row row) {
        if (row.status() == Enrolment.Status.REQUESTED || row.status() == Enrolment.Status.WAITING) {
            html.open("button", "class", "btn s", "name", "do", "value", "admit-" + row.person().id()).icon("check")
                    .text(words.t("learning.people.admit")).element("span", ": " + row.person().name(), "class", "sr").close();
        }
        html.open("button", "class", "btn s danger", "name", "do", "value", "remove-" + row.person().id(),
                        "data-confirm", words.t("learning.people.removeSure", row.person().name())).icon("close")
                .text(words.t(row.status() == Enrolment.Status.REQUESTED ? "learning.people.turnDown" : "learning.people.remove"))
                .element("span", ": " + row.person().name(), "class", "sr").close();
    }
}
