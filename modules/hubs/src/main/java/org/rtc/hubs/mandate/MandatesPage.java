package org.rtc.hubs.mandate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rtc.hubs.region.Regions;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.Places;

/** Who hosts which hub: {@code #{hubMandates}}. */
@Named("hubMandates")
@RequestScoped
public class MandatesPage {
    @Inject
    Mandates mandates;
    @Inject
    Regions regions;
    @Inject
    Places places;
    @Inject
    Words words;

    public Map<String, String> getHubs() {
        Map<String, String> names = new LinkedHashMap<>();
        regions.all().forEach(r -> names.put(r.id(), words.read(r.name()).text()));
        return names;
    }

    /** Countries that offered to host one, each with which. */
    public Map<String, String> getHosts() {
        Map<String, String> hosts = new LinkedHashMap<>();
        regions.all().forEach(r -> places.hosts(r.id()).stream().sorted()
                .forEach(c -> hosts.merge(c, words.country(c) + " (" + words.read(r.name()).text() + ")", (a, b) -> a)));
        return hosts;
    }

    public Fragment getList() {
        Map<String, List<Mandate>> all = mandates.all();
        LocalDate today = LocalDate.now();
        return html -> regions.all().forEach(region -> {
            html.open("section");
            words.written(html, "h2", region.name());
            html.open("ol", "class", "timeline");
            all.getOrDefault(region.id(), List.of()).forEach(m -> html.open("li", "class", m.on(today) ? "now" : m.isOver(today) ? "done" : null)
                    .open("b").element("a", words.country(m.getCountry()), "href", "/hubs/mandates/" + m.getId()).close().text(" ").element("small", words.date(m.getStarts()) + " – " + (m.getEnds() == null ? words.t("hubs.open") : words.date(m.getEnds())))
                    .element("small", m.getNote()).close());
            html.close();
            if (all.getOrDefault(region.id(), List.of()).isEmpty()) {
                html.element("p", words.t("hubs.noHost"), "class", "muted");
            }
            html.close();
        });
    }
}
