package org.rtc.catalogue.browse;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rtc.catalogue.activity.ActivityList;
import org.rtc.catalogue.activity.Kind;
import org.rtc.catalogue.activity.Mode;
import org.rtc.catalogue.group.Groups;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.html.FilterBox;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.Lang;
import org.rtc.spi.web.PagePath;

/** What the list of activities is narrowed to by its address: the boxes beside it, and the marks that take one away. */
@RequestScoped
public class ListFilters {
    @Inject
    Places places;
    @Inject
    ActivityWords words;
    @Inject
    Groups groups;
    @Inject
    PagePath path;

    private final Map<String, Set<String>> chosen = new LinkedHashMap<>();

    @PostConstruct
    void load() {
        ActivityList.FILTERS.forEach(facet -> chosen.put(facet, path.queries(facet).stream().filter(v -> !v.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new))));
    }

    Map<String, Set<String>> chosen() {
        return chosen;
    }

    int count() {
        return chosen.values().stream().mapToInt(Set::size).sum();
    }

    /** Of the offices chosen. */
    Collection<Long> offices() {
        return chosen.get("office").stream().filter(ListFilters::number).map(Long::valueOf).toList();
    }

    /** @param when {@code upcoming}, {@code past} or {@code all} @param counts by facet, where they are counted */
    Fragment boxes(String when, Map<String, Map<String, Integer>> counts) {
        return html -> {
            times(html, when);
            box(html, "topic", named(words.topics().keySet().stream()
                    .filter(code -> !code.contains(".") || chosen.get("topic").contains(code)), words::topic), counts);
            box(html, "kind", named(Stream.of(Kind.values()).map(Kind::id), id -> words.t("catalogue.kind." + id)), counts);
            box(html, "mode", named(Stream.of(Mode.values()).map(Mode::id), id -> words.t("catalogue.mode." + id)), counts);
            box(html, "language", named(Lang.ALL.stream().map(Lang::tag), words.plain()::language), counts);
            countries(html);
            List.of("office", "group", "funder", "day").forEach(facet -> chosen.get(facet)
                    .forEach(value -> html.empty("input", "type", "hidden", "name", facet, "value", value)));
        };
    }

    private void times(Html html, String when) {
        html.open("fieldset").element("legend", words.t("catalogue.list.when")).open("div", "class", "choices");
        List.of("upcoming", "past", "all").forEach(value -> html.open("label", "class", "check")
                .empty("input", "type", "radio", "name", "when", "value", value, "checked", value.equals(when) ? "checked" : null)
                .element("span", words.t("catalogue.when." + value)).close());
        html.close().close();
    }

    private void box(Html html, String facet, Map<String, String> values, Map<String, Map<String, Integer>> counts) {
        new FilterBox(facet, words.t("catalogue.list." + facet), values, chosen.get(facet), counts.get(facet)).write(html);
    }

    private static Map<String, String> named(Stream<String> values, Function<String, String> name) {
        return values.collect(Collectors.toMap(value -> value, name, (a, b) -> a, LinkedHashMap::new));
    }

    private void countries(Html html) {
        Map<String, String> byName = new TreeMap<>();
        places.countries().forEach(c -> byName.put(words.plain().read(c.name()).text(), c.iso2()));
        html.open("div", "class", "field").element("label", words.t("catalogue.list.country"), "for", "country")
                .open("select", "id", "country", "name", "country").element("option", words.t("catalogue.list.anywhere"), "value", "");
        byName.forEach((name, iso) -> html.element("option", name, "value", iso, "selected", chosen.get("country").contains(iso) ? "selected" : null));
        html.close().close();
    }

    /** @param address of the list as it is @param offices those chosen */
    Fragment chips(Address address, Map<Long, Places.Organisation> offices) {
        return html -> {
            html.open("ul", "class", "chips mb");
            chosen.forEach((facet, values) -> values.forEach(value -> html.open("li")
                    .open("a", "href", address.without(facet, value).toString())
                    .element("span", words.t("catalogue.list.without") + " ", "class", "sr")
                    .text(name(facet, value, offices)).icon("close").close().close()));
            html.close();
        };
    }

    private String name(String facet, String value, Map<Long, Places.Organisation> offices) {
        return switch (facet) {
            case "topic" -> words.topic(value);
            case "kind" -> Kind.of(value).map(k -> words.t("catalogue.kind." + value)).orElse(value);
            case "mode" -> Mode.of(value).map(m -> words.t("catalogue.mode." + value)).orElse(value);
            case "language" -> words.plain().language(value);
            case "country" -> words.plain().country(value);
            case "office" -> number(value) && offices.containsKey(Long.valueOf(value))
                    ? words.plain().read(offices.get(Long.valueOf(value)).name()).text() : value;
            case "day" -> day(value);
            case "group" -> groups.one(number(value) ? Long.valueOf(value) : null)
                    .map(g -> words.plain().read(g.getName()).text()).orElse(value);
            default -> value;
        };
    }

    private String day(String value) {
        try {
            return words.plain().date(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return value;
        }
    }

    private static boolean number(String value) {
        return value.matches("\\d{1,18}");
    }
}
