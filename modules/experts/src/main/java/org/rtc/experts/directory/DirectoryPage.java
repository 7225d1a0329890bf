package org.rtc.experts.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.rtc.experts.page.Faces;
import org.rtc.experts.page.Options;
import org.rtc.experts.profile.Available;
import org.rtc.experts.profile.ExpertView;
import org.rtc.experts.request.Requests;
import org.rtc.spi.access.Access;
import org.rtc.spi.html.FilterBox;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.web.PagePath;

/** The directory: {@code #{expertsPage}}. */
@Named("expertsPage")
@RequestScoped
public class DirectoryPage {
    private static final int LIMIT = 20;

    @Inject
    Directory directory;
    @Inject
    PagePath path;
    @Inject
    Words words;
    @Inject
    Options options;
    @Inject
    Faces faces;
    @Inject
    Access access;

    private final Map<String, Set<String>> chosen = new LinkedHashMap<>();
    private Directory.Found found;

    @PostConstruct
    void load() {
        Directory.FACETS.forEach(facet -> chosen.put(facet, Set.copyOf(path.queries(facet))));
        found = directory.find(getQuery(), words.viewer().lang(), chosen, path.query("after"), LIMIT);
    }

    public String getQuery() {
        String query = path.query("query");
        return query == null ? "" : query.strip();
    }

    public long getTotal() {
        return found.total();
    }

    public boolean isNone() {
        return found.part().items().isEmpty();
    }

    public boolean isFiltered() {
        return !getQuery().isEmpty() || getFilterCount() > 0;
    }

    public int getFilterCount() {
        return chosen.values().stream().mapToInt(Set::size).sum();
    }

    public boolean isOffice() {
        return access.canSomewhere(Requests.WRITE);
    }

    public Fragment getFilters() {
        return html -> {
            box(html, "topic", options.fields());
            box(html, "phase", options.phases());
            box(html, "language", options.languages());
            box(html, "country", options.allCountries());
            box(html, "available", options.of(Available.class, "experts.available"));
        };
    }

    private void box(Html html, String facet, Map<String, String> values) {
        new FilterBox(facet, words.t("experts.facet." + facet), values, chosen.get(facet), found.counts().getOrDefault(facet, Map.of())).write(html);
    }

    public Fragment getList() {
        return html -> {
            html.open("ul", "class", "list");
            for (ExpertView expert : found.part().items()) {
                html.open("li");
                faces.row(html, expert, "/experts/" + expert.id());
                if (expert.availability() != null && expert.availability().status() == Available.NOW) {
                    html.open("span", "class", "tag good").icon("check").text(words.t("experts.available.now")).close();
                }
                html.close();
            }
            html.close();
        };
    }

    /** Address of the next part with the same search; null at the end. */
    public String getNext() {
        if (found.part().next() == null) {
            return null;
        }
        StringBuilder query = new StringBuilder("?");
        append(query, "query", getQuery());
        chosen.forEach((facet, values) -> values.forEach(value -> append(query, facet, value)));
        return query.append("after=").append(found.part().next()).toString();
    }

    private static void append(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)).append('&');
        }
    }
}
