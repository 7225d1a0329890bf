package org.rtc.catalogue.browse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.people.Places;

/** The other ways into the list: by topic, by office, by place. */
@Named("catalogueViewsPage")
@RequestScoped
public class ViewsPage {
    @Inject
    CountQueries counts;
    @Inject
    Places places;
    @Inject
    ActivityWords words;

    public Fragment getTopics() {
        Map<String, Long> ahead = counts.byTopic();
        return html -> {
            html.open("ul", "class", "list");
            for (Places.Topic topic : places.topics()) {
                long number = ahead.getOrDefault(topic.code(), 0L);
                if (topic.parent() != null && number == 0) {
                    continue;
                }
                html.open("li").open("span", "class", "avatar c" + ("012345".contains(topic.code().substring(0, 1)) ? topic.code().substring(0, 1) : "4"), "aria-hidden", "true")
                        .text(topic.code()).close().open("div");
                words.plain().written(html, "a", topic.name(), "href", "/catalogue?topic=" + topic.code());
                html.element("small", words.t("catalogue.ahead", number)).close().close();
            }
            html.close();
        };
    }

    public Fragment getOffices() {
        Map<Long, Long> byOffice = counts.byOffice();
        Map<Long, Long> ahead = counts.byOfficeAhead();
        Map<Long, Places.Organisation> offices = byOffice.isEmpty() ? Map.of() : places.organisations(byOffice.keySet());
        List<Places.Organisation> sorted = offices.values().stream()
                .sorted(Comparator.comparing((Places.Organisation o) -> words.plain().country(o.country())).thenComparing(o -> words.plain().read(o.name()).text())).toList();
        return html -> {
            if (sorted.isEmpty()) {
                html.element("p", words.t("catalogue.offices.none"), "class", "muted");
                return;
            }
            html.open("ul", "class", "list");
            sorted.forEach(office -> office(html, office, byOffice.get(office.id()), ahead.getOrDefault(office.id(), 0L)));
            html.close();
        };
    }

    private void office(Html html, Places.Organisation office, long all, long ahead) {
        html.open("li").open("span", "class", "avatar", "aria-hidden", "true").text(office.country() == null ? "·" : office.country()).close().open("div");
        words.plain().written(html, "a", office.name(), "href", "/catalogue?when=all&office=" + office.id());
        html.element("small", (office.country() == null ? "" : words.plain().country(office.country()) + " · ") + words.t("catalogue.offices.numbers", all, ahead))
                .close().close();
    }

    public Fragment getMap() {
        return new TileMap(counts.byCountry(), words);
    }

    /** The same as a table, for who cannot see the map. */
    public Fragment getCountries() {
        Map<String, Long> byCountry = counts.byCountry();
        long most = byCountry.values().stream().mapToLong(Long::longValue).max().orElse(1);
        return html -> {
            html.open("table", "class", "bars").element("caption", words.t("catalogue.map.caption")).open("tbody");
            byCountry.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).forEach(e -> html.open("tr")
                    .open("th", "scope", "row").element("a", words.plain().country(e.getKey()), "href", "/catalogue?country=" + e.getKey()).close()
                    .open("td", "class", "bar").open("svg", "aria-hidden", "true").open("rect", "width", 100 * e.getValue() / most + "%").close().close().close()
                    .element("td", e.getValue().toString()).close());
            html.close().close();
        };
    }
}
