package org.rtc.catalogue.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rtc.catalogue.activity.ActivityRow;
import org.rtc.catalogue.activity.State;
import org.rtc.spi.html.Html;
import org.rtc.spi.people.Places;

/** Activities one below the other: the day, the title, what and where. */
public final class Lines {
    private final ActivityWords words;
    private final Map<Long, Places.Organisation> offices;

    /** @param offices those that the rows name */
    public Lines(ActivityWords words, Map<Long, Places.Organisation> offices) {
        this.words = words;
        this.offices = offices;
    }

    /** @param states whether every state is told, as those who work with activities want it, or cancelled and postponed alone */
    public void write(Html html, List<ActivityRow> rows, boolean states) {
        html.open("ul", "class", "list");
        rows.forEach(row -> line(html, row, states));
        html.close();
    }

    private void line(Html html, ActivityRow row, boolean states) {
        html.open("li");
        html.open("span", "class", "avatar c" + colour(row.category()), "aria-hidden", "true");
        if (row.firstDay() != null) {
            html.text(Integer.toString(row.firstDay().getDayOfMonth()));
        }
        html.close().open("div");
        words.plain().written(html, "a", row.title(), "href", "/catalogue/" + row.id());
        html.element("small", about(row)).close();
        if (!words.plain().read(row.title()).own()) {
            html.open("span", "class", "tag").icon("globe").text(words.t("catalogue.in", words.plain().language(words.plain().read(row.title()).lang().tag()))).close();
        }
        if (states || row.state() != State.PUBLISHED) {
            words.state(html, row.state().id());
        }
        html.close();
    }

    /** Categories have the colours of the theme; the two codes beyond it share one. */
    static String colour(String category) {
        return "012345".contains(category) ? category : "4";
    }

    private String about(ActivityRow row) {
        Places.Organisation office = row.office() == null ? null : offices.get(row.office());
        return Stream.of(words.days(row.dates()), words.t("catalogue.kind." + row.kind().id()), words.t("catalogue.mode." + row.mode().id()),
                        where(row), office == null ? null : words.plain().read(office.name()).text(), words.languages(row.languages()))
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private String where(ActivityRow row) {
        return Stream.of(row.venue(), words.plain().country(row.country())).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }
}
