package org.rtc.hubs.region;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rtc.hubs.mandate.Mandate;
import org.rtc.hubs.mandate.Mandates;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;

/** All hubs: {@code #{hubsPage}}. */
@Named("hubsPage")
@RequestScoped
public class HubsPage {
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

    private List<Region> all;

    @PostConstruct
    void load() {
        all = regions.all();
    }

    public boolean isGiver() {
        return access.can(Mandates.GIVE, Scope.NETWORK);
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
