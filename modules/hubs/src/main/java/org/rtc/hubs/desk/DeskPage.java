package org.rtc.hubs.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.hubs.course.CourseSet;
import org.rtc.hubs.focal.FocalPoints;
import org.rtc.hubs.look.Looks;
import org.rtc.hubs.region.Region;
import org.rtc.hubs.region.RegionOptions;
import org.rtc.hubs.region.Regions;
import org.rtc.spi.access.Scope;
import org.rtc.spi.course.Courses;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.Person;
import org.rtc.spi.search.Search;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.PagePath;
import org.rtc.spi.work.PendingSource;

/** The desk of a hub: {@code #{hubDesk}}. */
@Named("hubDesk")
@RequestScoped
public class DeskPage {
    @Inject
    Desk desk;
    @Inject
    Regions regions;
    @Inject
    CourseSet courses;
    @Inject
    FocalPoints focalPoints;
    @Inject
    Looks looks;
    @Inject
    Search search;
    @Inject
    Courses known;
    @Inject
    RegionOptions options;
    @Inject
    PagePath path;
    @Inject
    Words words;

    private Region region;

    @PostConstruct
    void load() {
        region = regions.managed(path.get("hub"));
    }

    public Region getRegion() {
        return region;
    }

    public LocalizedText getWelcome() {
        return looks.welcome(region.id());
    }

    public LocalizedText getName() {
        return looks.name(region.id());
    }

    public Fragment getPending() {
        List<PendingSource.Pending> all = desk.pending(region.id());
        return html -> {
            if (all.isEmpty()) {
                html.element("p", words.t("hubs.pending.none"), "class", "muted");
                return;
            }
            html.open("ul", "class", "list");
            all.forEach(p -> {
                html.open("li").icon("task").open("div");
                words.written(html, "a", p.title(), "href", p.path());
                html.open("small").text(words.t(p.kind()) + " · " + (p.scope().kind() == Scope.Kind.COUNTRY ? words.country(p.scope().id()) + " · " : ""));
                words.day(html, p.since());
                html.close().close().close();
            });
            html.close();
        };
    }

    public Fragment getMissing() {
        List<Missing> all = desk.missing(region.id());
        return html -> {
            if (all.isEmpty()) {
                html.element("p", words.t("hubs.missing.none"), "class", "muted");
                return;
            }
            html.open("ul", "class", "list");
            all.forEach(m -> missing(html, m));
            html.close();
        };
    }

    private void missing(Html html, Missing m) {
        html.open("li").icon(m.noFocalPoint() ? "warn" : "flag").open("div")
                .element("a", words.country(m.country()), "href", "/hubs/" + region.id() + "/countries/" + m.country());
        if (m.noFocalPoint()) {
            html.element("small", words.t("hubs.missing.focal"));
        }
        if (!m.indicators().isEmpty()) {
            html.element("small", words.t("hubs.missing.of") + " " + m.indicators().stream().map(words::t).collect(Collectors.joining(", ")));
        }
        if (m.reminded() != null) {
            html.open("small").text(words.t("hubs.reminded") + " ");
            words.day(html, m.reminded()).close();
        }
        html.close();
        if (!m.noFocalPoint() && !m.remindedToday()) {
            html.open("button", "class", "btn s", "form", "act", "formaction", "/hubs/" + region.id() + "/desk/remind/" + m.country())
                    .text(words.t("hubs.remind")).element("span", ": " + words.country(m.country()), "class", "sr").close();
        }
        html.close();
    }

    public List<CourseSet.Entry> getCourses() {
        return courses.of(region.id(), null);
    }

    /** Countries of a course's entry in words. */
    public String countries(CourseSet.Entry entry) {
        return entry.set().getCountries().isEmpty() ? words.t("hubs.course.all") : words.countries(entry.set().getCountries());
    }

    public String languages(CourseSet.Entry entry) {
        return words.languages(entry.languages());
    }

    public String getQuery() {
        return path.query("query") == null ? "" : path.query("query").strip();
    }

    /** Published courses that are not in the set, found by words: id to title. */
    public Map<String, String> getFound() {
        Set<Long> taken = getCourses().stream().map(e -> e.course().id()).collect(Collectors.toSet());
        List<Long> ids = search.find("course", getQuery(), words.viewer().lang(), Map.of(), 0, 50).ids();
        Map<String, String> found = new LinkedHashMap<>();
        known.published(ids).stream().filter(c -> !taken.contains(c.id())).forEach(c -> found.put(Long.toString(c.id()), words.read(c.title()).text()));
        return found;
    }

    public Map<String, String> getLanguages() {
        return options.languages();
    }

    public Map<String, String> getMembers() {
        return options.members(region);
    }

    public Fragment getFocalPoints() {
        Map<String, List<Person>> all = focalPoints.of(region);
        return html -> {
            html.open("ul", "class", "list");
            getMembers().forEach((code, name) -> {
                html.open("li").icon(all.containsKey(code) ? "person" : "warn").open("div").element("b", name);
                html.element("small", all.containsKey(code) ? "" : words.t("hubs.missing.focal")).close().open("div", "class", "acts");
                all.getOrDefault(code, List.of()).forEach(p -> html.open("button", "class", "btn s danger", "form", "act", "formaction",
                        "/hubs/" + region.id() + "/desk/dismiss/" + code + "/" + p.id(), "data-confirm", words.t("hubs.dismiss.sure", p.name()))
                        .text(words.t("hubs.dismiss", p.name())).close());
                html.close().close();
            });
            html.close();
        };
    }
}
