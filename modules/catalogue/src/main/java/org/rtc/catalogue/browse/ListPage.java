package org.rtc.catalogue.browse;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.catalogue.activity.ActivityList;
import org.rtc.catalogue.activity.ActivityRow;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.catalogue.page.Lines;
import org.rtc.spi.access.Access;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.people.Places;
import org.rtc.spi.web.PagePath;

/** The list of activities, by date or by words, with its filters. */
@Named("catalogueListPage")
@RequestScoped
public class ListPage {
    private static final int LIMIT = 25;
    private static final int RUNNING = 5;

    @Inject
    ActivityList list;
    @Inject
    ListFilters filters;
    @Inject
    Places places;
    @Inject
    ActivityWords words;
    @Inject
    PagePath path;
    @Inject
    Access access;
    @Inject
    ActivityAccess rights;

    private ActivityList.Found found;
    private List<ActivityRow> running = List.of();
    private Map<Long, Places.Organisation> offices;

    @PostConstruct
    void load() {
        ActivityList.Asked asked = new ActivityList.Asked(getQuery(), getWhen(), filters.chosen(), path.query("after"));
        found = list.find(asked, LIMIT);
        if (getWhen().equals("upcoming") && path.query("after") == null && getQuery().isEmpty()) {
            running = list.find(new ActivityList.Asked(null, "now", filters.chosen(), null), RUNNING).part().items();
        }
        List<ActivityRow> all = new ArrayList<>(running);
        all.addAll(found.part().items());
        Set<Long> named = all.stream().map(ActivityRow::office).filter(Objects::nonNull).collect(Collectors.toSet());
        named.addAll(filters.offices());
        offices = named.isEmpty() ? Map.of() : places.organisations(named);
    }

    public String getQuery() {
        String query = path.query("query");
        return query == null ? "" : query.strip();
    }

    /** {@code upcoming}, {@code past} or {@code all}. */
    public String getWhen() {
        String when = path.query("when");
        return "past".equals(when) || "all".equals(when) ? when : "upcoming";
    }

    public boolean isAnnouncer() {
        return rights.announces();
    }

    public boolean isApprover() {
        return access.canSomewhere(ActivityAccess.PUBLISH);
    }

    public Long getTotal() {
        return found.total();
    }

    public boolean isNone() {
        return found.part().items().isEmpty() && running.isEmpty();
    }

    public boolean isRunning() {
        return !running.isEmpty();
    }

    public Fragment getRunningList() {
        return html -> new Lines(words, offices).write(html, running, false);
    }

    /** By month where the list runs by date. */
    public Fragment getLines() {
        return html -> {
            Lines lines = new Lines(words, offices);
            if (found.total() != null) {
                lines.write(html, found.part().items(), false);
                return;
            }
            Map<YearMonth, List<ActivityRow>> months = new LinkedHashMap<>();
            found.part().items().forEach(row -> months.computeIfAbsent(YearMonth.from(getWhen().equals("past") ? row.lastDay() : row.firstDay()), m -> new ArrayList<>()).add(row));
            months.forEach((month, rows) -> {
                html.open("section", "class", "mb").element("h2", words.month(month));
                lines.write(html, rows, false);
                html.close();
            });
        };
    }

    public Fragment getFilters() {
        return filters.boxes(getWhen(), found.counts());
    }

    /** What the list is narrowed to, each a link that takes it away. */
    public Fragment getChips() {
        return filters.chips(address(), offices);
    }

    public int getFilterCount() {
        return filters.count();
    }

    public Address address() {
        Address address = new Address("/catalogue").with("query", getQuery()).with("when", getWhen().equals("upcoming") ? null : getWhen());
        filters.chosen().forEach(address::with);
        return address;
    }

    public String getNext() {
        return found.part().next() == null ? null : address().with("after", found.part().next()).toString();
    }

    public String getIcs() {
        return address().at("/catalogue/calendar.ics").toString();
    }

    public String getAtom() {
        return address().at("/catalogue/feed.atom").toString();
    }

    public String getCsv() {
        return address().at("/catalogue/activities.csv").toString();
    }

    public String getFollow() {
        return address().at("/catalogue/subscriptions").toString();
    }
}
