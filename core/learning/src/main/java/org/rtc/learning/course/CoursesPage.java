package org.rtc.learning.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rtc.spi.access.Access;
import org.rtc.spi.html.FilterBox;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.Lang;
import org.rtc.spi.web.PagePath;

/** The list of courses, with search and filters. */
@Named("coursesPage")
@RequestScoped
public class CoursesPage {
    private static final int LIMIT = 20;
    private static final List<String> FACETS = List.of("topic", "language", "provider");

    @Inject
    CourseSearch search;
    @Inject
    CourseQueries queries;
    @Inject
    Places places;
    @Inject
    Words words;
    @Inject
    PagePath path;
    @Inject
    Access access;

    private final Map<String, Set<String>> chosen = new LinkedHashMap<>();
    private CourseSearch.Found found;
    private Map<Long, Places.Organisation> providers;

    @PostConstruct
    void load() {
        for (String facet : FACETS) {
            chosen.put(facet, Set.copyOf(path.queries(facet)));
        }
        found = search.find(getQuery(), words.viewer().lang(), chosen, path.query("after"), LIMIT);
        Set<Long> named = found.part().items().stream().map(CourseRow::provider).filter(Objects::nonNull).collect(Collectors.toSet());
        named.addAll(queries.providers());
        providers = places.organisations(named);
    }

    public String getQuery() {
        String query = path.query("query");
        return query == null ? "" : query.strip();
    }

    public boolean isFiltered() {
        return found.total() != null;
    }

    public boolean isCreator() {
        return access.canSomewhere(CourseAccess.CREATE);
    }

    public Long getTotal() {
        return found.total();
    }

    public boolean isNone() {
        return found.part().items().isEmpty();
    }

    public Fragment getCards() {
        return new CourseCards(found.part().items(), providers, Map.of(), words);
    }

    public Fragment getFilters() {
        Map<String, String> topics = new LinkedHashMap<>();
        places.topics().stream().filter(t -> t.parent() == null).forEach(t -> topics.put(t.code(), words.read(t.name()).text()));
        Map<String, String> languages = new LinkedHashMap<>();
        Lang.ALL.forEach(lang -> languages.put(lang.tag(), words.language(lang.tag())));
        Map<String, String> offices = offices();
        return html -> {
            box("topic", topics).write(html);
            box("language", languages).write(html);
            box("provider", offices).write(html);
        };
    }

    private FilterBox box(String name, Map<String, String> values) {
        return new FilterBox(name, words.t("learning.courses." + name), values, chosen.get(name), found.counts().get(name));
    }

    /** By name; several of one name with their country. */
    private Map<String, String> offices() {
        Map<String, List<Places.Organisation>> byName = providers.values().stream()
                .collect(Collectors.groupingBy(o -> words.read(o.name()).text(), TreeMap::new, Collectors.toList()));
        Map<String, String> offices = new LinkedHashMap<>();
        byName.forEach((name, same) -> same.forEach(o -> offices.put(Long.toString(o.id()),
                same.size() == 1 || o.country() == null ? name : name + " (" + o.country() + ")")));
        return offices;
    }

    public int getFilterCount() {
        return chosen.values().stream().mapToInt(Set::size).sum();
    }

    /** Address of the next part with the same search; null at the end. */
    public String getNext() {
        if (found.part().next() == null) {
            return null;
        }
        StringBuilder query = new StringBuilder("?");
        if (!getQuery().isEmpty()) {
            append(query, "query", getQuery());
        }
        chosen.forEach((facet, values) -> values.forEach(value -> append(query, facet, value)));
        append(query, "after", found.part().next());
        return query.substring(0, query.length() - 1);
    }

    private static void append(StringBuilder query, String name, String value) {
        query.append(name).append('=').append(java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8)).append('&');
    }
}
