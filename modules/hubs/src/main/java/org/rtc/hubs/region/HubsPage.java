package org.rtc.hubs.region;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rtc.hubs.mandate.Mandate;
import org.rtc.hubs.mandate.Mandates;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.search.Search;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.PagePath;

/** All hubs: {@code #{hubsPage}}. */
@Named("hubsPage")
@RequestScoped
public class HubsPage {
    private static final int FOUND = 50;

    @Inject
    Regions regions;
    @Inject
    Mandates mandates;
    @Inject
    TileMap map;
    @Inject
    Words words;
    @Inject
    Access access;
    @Inject
    Search search;
    @Inject
    PagePath path;

    private List<Region> all;

    @PostConstruct
    void load() {
        all = regions.all();
    }

    public boolean isGiver() {
        return access.can(Mandates.GIVE, Scope.NETWORK);
    }

    public String getQuery() {
        return path.query("query") == null ? "" : path.query("query").strip();
    }

    /** Hubs and countries that the words find, the best first. */
    public Fragment getFound() {
        Search.Hits hits = search.find(HubSource.KIND, getQuery(), words.viewer().lang(), Map.of(), 0, FOUND);
        Map<Long, Consumer<Html>> rows = new HashMap<>();
        all.forEach(r -> {
            rows.put(HubSource.id(r.id()), html -> row(html, "map", r.name(), "/hubs/" + r.id(), words.t("hubs.members.count", r.members().size())));
            r.members().forEach(c -> rows.put(HubSource.id(c), html -> row(html, "flag", c.name(), "/hubs/" + r.id() + "/countries/" + c.iso2(), words.read(r.name()).text())));
        });
        return html -> {
            html.element("p", words.t("hubs.found", hits.total()), "class", "muted", "role", "status").open("ul", "class", "list");
            hits.ids().stream().filter(rows::containsKey).forEach(id -> rows.get(id).accept(html));
            html.close();
        };
    }

    private void row(Html html, String icon, LocalizedText name, String href, String about) {
        html.open("li").icon(icon).open("div");
        words.written(html, "a", name, "href", href);
        html.element("small", about).close().close();
    }

    public Fragment getList() {
        Map<String, List<Mandate>> given = mandates.all();
        LocalDate today = LocalDate.now();
        return html -> {
            html.open("ul", "class", "grid");
            int colour = 1;
            for (Region region : all) {
                html.open("li", "class", "course").open("div", "class", "cover c" + colour++).close().open("div", "class", "body").open("h3");
                words.written(html, "a", region.name(), "href", "/hubs/" + region.id()).close();
                html.element("p", words.t("hubs.members.count", region.members().size()));
                html.element("p", given.getOrDefault(region.id(), List.of()).stream().filter(m -> m.on(today)).findFirst()
                        .map(m -> words.t("hubs.hostedBy", words.country(m.getCountry()))).orElse(words.t("hubs.noHost")), "class", "muted").close().close();
            }
            html.close();
        };
    }

    public Fragment getMap() {
        Map<String, String> hubOf = new HashMap<>();
        Map<String, String> look = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (String country : all.get(i).codes()) {
                hubOf.put(country, all.get(i).id());
                look.put(country, "h" + (i + 1));
            }
        }
        return html -> map.write(html, words.t("hubs.map"), look::get, c -> "/hubs/" + hubOf.get(c) + "/countries/" + c, words::country);
    }

    /** Which colour is which hub. */
    public Fragment getLegend() {
        return html -> {
            html.open("ul", "class", "legend");
            for (int i = 0; i < all.size(); i++) {
                html.open("li", "class", "h" + (i + 1)).text(words.read(all.get(i).name()).text()).close();
            }
            html.close();
        };
    }
}
