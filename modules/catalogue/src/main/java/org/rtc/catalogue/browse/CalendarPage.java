package org.rtc.catalogue.browse;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rtc.catalogue.activity.ActivityFilter;
import org.rtc.catalogue.activity.ActivityList;
import org.rtc.catalogue.activity.ActivityQueries;
import org.rtc.catalogue.activity.ActivityRow;
import org.rtc.catalogue.activity.State;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.catalogue.page.Lines;
import org.rtc.spi.data.Slice;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.people.Places;
import org.rtc.spi.web.PagePath;

/** The activities of a month as a sheet of days; what takes longer than two weeks stands below. */
@Named("catalogueCalendarPage")
@RequestScoped
public class CalendarPage {
    private static final int MOST = 2000;
    private static final int LONGER = 40;
    private static final int LONG = 14;
    private static final int A_DAY = 4;

    @Inject
    ActivityQueries queries;
    @Inject
    ActivityWords words;
    @Inject
    PagePath path;
    @Inject
    ListFilters filters;
    @Inject
    Places places;

    private YearMonth month;
    private boolean cut;
    private final Map<LocalDate, List<ActivityRow>> days = new HashMap<>();
    private final List<ActivityRow> longer = new ArrayList<>();

    @PostConstruct
    void load() {
        month = asked();
        ActivityFilter asked = new ActivityList.Asked(null, "all", filters.chosen(), null).filter();
        ActivityFilter within = asked.between(month.atDay(1).minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                month.plusMonths(1).atDay(2).atStartOfDay(ZoneOffset.UTC).toInstant());
        Slice<ActivityRow> part = queries.list(within, ActivityQueries.Run.ALL, null, MOST);
        cut = part.next() != null;
        for (ActivityRow row : part.items()) {
            if (row.firstDay().plusDays(LONG).isBefore(row.lastDay())) {
                if (!row.lastDay().isBefore(month.atDay(1)) && !row.firstDay().isAfter(month.atEndOfMonth())) {
                    longer.add(row);
                }
                continue;
            }
            for (LocalDate day = row.firstDay(); !day.isAfter(row.lastDay()); day = day.plusDays(1)) {
                days.computeIfAbsent(day, d -> new ArrayList<>()).add(row);
            }
        }
    }

    private YearMonth asked() {
        try {
            YearMonth asked = YearMonth.parse(path.query("month") == null ? "" : path.query("month"));
            return asked.getYear() < 1990 || asked.getYear() > 2100 ? YearMonth.now() : asked;
        } catch (DateTimeException e) {
            return YearMonth.now();
        }
    }

    public String getName() {
        return words.month(month);
    }

    public String getBefore() {
        return address("/catalogue/calendar").with("month", month.minusMonths(1).toString()).toString();
    }

    public String getAfter() {
        return address("/catalogue/calendar").with("month", month.plusMonths(1).toString()).toString();
    }

    public String getIcs() {
        return address("/catalogue/calendar.ics").toString();
    }

    private Address address(String at) {
        Address address = new Address(at);
        filters.chosen().forEach(address::with);
        return address;
    }

    /** Whether there are more than a sheet holds. */
    public boolean isCut() {
        return cut;
    }

    public boolean isNarrowed() {
        return filters.count() > 0;
    }

    /** What the calendar is narrowed to, each a link that takes it away. */
    public Fragment getChips() {
        Address address = address("/catalogue/calendar").with("month", month.toString());
        return filters.chips(address, filters.offices().isEmpty() ? Map.of() : places.organisations(filters.offices()));
    }

    public boolean isLonger() {
        return !longer.isEmpty();
    }

    public Fragment getLongerList() {
        return html -> new Lines(words, Map.of()).write(html, longer.subList(0, Math.min(LONGER, longer.size())), false);
    }

    public Fragment getSheet() {
        return html -> {
            DayOfWeek first = WeekFields.of(words.locale()).getFirstDayOfWeek();
            html.open("div", "class", "scroll").open("table", "class", "table stack").element("caption", words.month(month), "class", "sr").open("thead").open("tr");
            for (int i = 0; i < 7; i++) {
                html.element("th", first.plus(i).getDisplayName(TextStyle.SHORT, words.locale()), "scope", "col");
            }
            html.close().close().open("tbody");
            LocalDate day = month.atDay(1);
            while (day.getDayOfWeek() != first) {
                day = day.minusDays(1);
            }
            while (!day.isAfter(month.atEndOfMonth())) {
                html.open("tr");
                for (int i = 0; i < 7; i++, day = day.plusDays(1)) {
                    cell(html, day);
                }
                html.close();
            }
            html.close().close().close();
        };
    }

    private void cell(Html html, LocalDate day) {
        if (!YearMonth.from(day).equals(month)) {
            html.element("td", "");
            return;
        }
        List<ActivityRow> rows = days.getOrDefault(day, List.of());
        html.open("td", "data-label", words.plain().date(day)).element(day.equals(LocalDate.now()) ? "b" : "span", Integer.toString(day.getDayOfMonth()), "class", rows.isEmpty() ? "muted" : "strong");
        if (!rows.isEmpty()) {
            html.open("ul", "class", "no-list small");
            rows.stream().limit(A_DAY).forEach(row -> {
                html.open("li");
                words.plain().written(html, "a", row.title(), "href", "/catalogue/" + row.id());
                if (row.state() != State.PUBLISHED) {
                    html.text(" (" + words.t("catalogue.state." + row.state().id()) + ")");
                }
                html.close();
            });
            if (rows.size() > A_DAY) {
                html.open("li").element("a", words.t("catalogue.calendar.more", rows.size() - A_DAY), "href",
                        address("/catalogue").with("when", "all").with("day", day.toString()).toString()).close();
            }
            html.close();
        }
        html.close();
    }
}
