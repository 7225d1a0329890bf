package org.rtc.hubs.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rtc.hubs.region.Region;
import org.rtc.hubs.region.Regions;
import org.rtc.spi.report.Report;
import org.rtc.spi.report.Table;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.Texts;
import org.rtc.spi.web.Guard;

/** The participation of each hub's countries, to take away. */
@ApplicationScoped
public class ScorecardReport implements Report {
    @Inject
    Regions regions;
    @Inject
    Scorecards scorecards;
    @Inject
    ScoreWords words;
    @Inject
    Texts texts;

    @Override
    public String id() {
        return "hubs.report.scorecard";
    }

    @Override
    public Guard guard() {
        return Guard.SIGNED_IN;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("hub", "hubs.hub", this::hubs), new Parameter("year", "hubs.year", lang -> years()));
    }

    @Override
    public Table table(Lang lang, Map<String, String> chosen) {
        Period period = Period.of(chosen.get("year"));
        String hub = chosen.get("hub");
        List<Region> wanted = hub == null || hub.isEmpty() ? regions.all() : List.of(regions.get(hub));
        List<String> countries = wanted.stream().flatMap(r -> r.codes().stream()).toList();
        return words.table(scorecards.of(countries, period), texts.get(lang, id()) + " " + period.year(), lang);
    }

    private Map<String, String> hubs(Lang lang) {
        Map<String, String> names = new LinkedHashMap<>();
        regions.all().forEach(r -> names.put(r.id(), r.name().in(lang).text()));
        return names;
    }

    private static Map<String, String> years() {
        Map<String, String> years = new LinkedHashMap<>();
        Period.offered().forEach(year -> years.put(year.toString(), year.toString()));
        return years;
    }
}
