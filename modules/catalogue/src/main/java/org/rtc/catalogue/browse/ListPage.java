package org.rtc.catalogue.browse;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.catalogue.activity.ActivityList;
import org.rtc.catalogue.activity.ActivityRow;
import org.rtc.catalogue.activity.Kind;
import org.rtc.catalogue.activity.Mode;
import org.rtc.catalogue.group.Groups;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.catalogue.page.Lines;
import org.rtc.spi.access.Access;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.Lang;
import org.rtc.spi.web.PagePath;

/** The list of activities, by date or by words, with its filters. */
@Named("catalogueListPage")
@RequestScoped
public class ListPage {
    private static final int LIMIT = 25;
    private static final int RUNNING = 5;
    private static final List<String> FACETS = List.of("topic", "kind", "mode", "language", "country", "office", "group", "funder");

    @Inject
    ActivityList list;
    @Inject
    Places places;
    @Inject
    ActivityWords words;
    @Inject
    Groups groups;
    @Inject
    PagePath path;
    @Inject
    Access access;

    private final Map<String, Set<String>> chosen = new LinkedHashMap<>();
    private ActivityList.Found found;
    private List<ActivityRow> running = List.of();
    private Map<Long, Places.Organisation> offices;

    @PostConstruct
    void load() {
        FACETS.forEach(facet -> chosen.put(facet, path.queries(facet).stream().filter(v -> !v.isBlank()).collect(Collectors.toCollection(LinkedHashSet::new))));
        ActivityList.Asked asked = new ActivityList.Asked(getQuery(), getWhen(), chosen, path.query("after"));
        found = list.find(asked, LIMIT);
        if (getWhen().equals("upcoming") && path.query("after") == null && getQuery().isEmpty()) {
            running = list.find(new ActivityList.Asked(null, "now", chosen, null), RUNNING).part().items();
        }
        List<ActivityRow> all = new ArrayList<>(running);
        all.addAll(found.part().items());
        Set<Long> named = all.stream().map(ActivityRow::office).filter(Objects::nonNull).collect(Collectors.toSet());
        chosen.get("office").stream().filter(o -> o.matches("\\d{1,18}")).map(Long::valueOf).forEach(named::add);
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
        return access.canSomewhere(ActivityAccess.EDIT);
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
        return html -> {
            Map<String, String> when = new LinkedHashMap<>();
            List.of("upcoming", "past", "all").forEach(w -> when.put(w, words.t("catalogue.when." + w)));
            html.open("fieldset").element("legend", words.t("catalogue.list.when")).open("div", "class", "choices");
            when.forEach((value, text) -> html.open("label", "class", "check").empty("input", "type", "radio", "name", "when", "value", value,
                    "checked", value.equals(getWhen()) ? "checked" : null).element("span", text).close());
            html.close().close();
            box("topic", words.topics().keySet().stream().filter(code -> !code.contains(".") || chosen.get("topic").contains(code))
                    .collect(Collectors.toMap(code -> code, words::topic, (a, b) -> a, LinkedHashMap::new))).write(html);
            box("kind", Arrays.stream(Kind.values()).collect(Collectors.toMap(Kind::id, k -> words.t("catalogue.kind." + k.id()), (a, b) -> a, LinkedHashMap::new))).write(html);
            box("mode", Arrays.stream(Mode.values()).collect(Collectors.toMap(Mode::id, m -> words.t("catalogue.mode." + m.id()), (a, b) -> a, LinkedHashMap::new))).write(html);
            box("language", Lang.ALL.stream().collect(Collectors.toMap(Lang::tag, l -> words.plain().language(l.tag()), (a, b) -> a, LinkedHashMap::new))).write(html);
            Map<String, String> countries = new TreeMap<>();
            places.countries().forEach(c -> countries.put(words.plain().read(c.name()).text(), c.iso2()));
            html.open("div", "class", "field").element("label", words.t("catalogue.list.country"), "for", "country").open("select", "id", "country", "name", "country")
                    .element("option", words.t("catalogue.list.anywhere"), "value", "");
            countries.forEach((name, iso) -> html.element("option", name, "value", iso, "selected", chosen.get("country").contains(iso) ? "selected" : null));
            html.close().close();
            List.of("office", "group", "funder").forEach(facet -> chosen.get(facet)
                    .forEach(value -> html.empty("input", "type", "hidden", "name", facet, "value", value)));
        };
    }

    private FilterBox box(String name, Map<String, String> values) {
        return new FilterBox(name, words.t("catalogue.list." + name), values, chosen.get(name), found.counts().get(name));
    }

    /** What the list is narrowed to, each a link that takes it away. */
    public Fragment getChips() {
        return html -> {
            html.open("ul", "class", "chips mb");
            chosen.forEach((facet, values) -> values.forEach(value -> html.open("li").open("a", "href", address().without(facet, value).toString())
                    .element("span", words.t("catalogue.list.without") + " ", "class", "sr").text(named(facet, value)).icon("close").close().close()));
            html.close();
        };
    }

    private String named(String facet, String value) {
        return switch (facet) {
            case "topic" -> words.topic(value);
            case "kind" -> Kind.of(value).map(k -> words.t("catalogue.kind." + value)).orElse(value);
            case "mode" -> Mode.of(value).map(m -> words.t("catalogue.mode." + value)).orElse(value);
            case "language" -> words.plain().language(value);
            case "country" -> words.plain().country(value);
            case "office" -> value.matches("\\d{1,18}") && offices.containsKey(Long.valueOf(value)) ? words.plain().read(offices.get(Long.valueOf(value)).name()).text() : value;
            case "group" -> groups.one(value.matches("\\d{1,18}") ? Long.valueOf(value) : null).map(g -> words.plain().read(g.getName()).text()).orElse(value);
            default -> value;
        };
    }

    public int getFilterCount() {
        return chosen.values().stream().mapToInt(Set::size).sum();
    }

    public Address address() {
        Address address = new Address("/catalogue").with("query", getQuery()).with("when", getWhen().equals("upcoming") ? null : getWhen());
        chosen.forEach(address::with);
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
