package org.rtc.hubs.region;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rtc.hubs.focal.FocalPoints;
import org.rtc.hubs.score.Period;
import org.rtc.hubs.score.ScoreWords;
import org.rtc.hubs.score.Scorecard;
import org.rtc.hubs.score.Scorecards;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.Person;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.PagePath;

/** A member of a hub: its offices, who answers for it, how it takes part: {@code #{hubCountry}}. */
@Named("hubCountry")
@RequestScoped
public class CountryPage {
    @Inject
    Regions regions;
    @Inject
    Places places;
    @Inject
    Scorecards scorecards;
    @Inject
    ScoreWords scoreWords;
    @Inject
    FocalPoints focalPoints;
    @Inject
    PagePath path;
    @Inject
    Words words;

    private Region region;
    private String country;
    private Scorecard card;

    @PostConstruct
    void load() {
        region = regions.get(path.get("hub"));
        country = path.get("country");
        if (!region.codes().contains(country)) {
            throw Problem.notFound();
        }
        card = scorecards.of(region.codes(), Period.of(path.query("year")));
    }

    public Region getRegion() {
        return region;
    }

    public String getCountry() {
        return country;
    }

    public String getName() {
        return words.country(country);
    }

    public boolean isManager() {
        return regions.mayManage(region.id());
    }

    public int getScore() {
        return card.of(country).map(Scorecard.Row::score).orElse(0);
    }

    public List<Integer> getYears() {
        return Period.offered();
    }

    public int getYear() {
        return card.period().year();
    }

    public String getFormula() {
        return scoreWords.formula(card, words.viewer().lang());
    }

    public List<Places.Organisation> getOffices() {
        return places.organisations().stream().filter(o -> country.equals(o.country())).toList();
    }

    /** Names of those who answer for the country; an address only the portal knows. */
    public String getFocalPoints() {
        return focalPoints.of(region).getOrDefault(country, List.of()).stream().map(Person::name).collect(Collectors.joining(", "));
    }

    public Fragment getFigures() {
        List<Long> counts = card.of(country).map(Scorecard.Row::counts).orElse(List.of());
        return html -> {
            html.open("div", "class", "scroll").open("table", "class", "table stack").element("caption", words.t("hubs.figures"), "class", "sr").open("thead").open("tr");
            Stream.of("hubs.indicator", "hubs.count", "hubs.best", "hubs.weight").forEach(key -> html.element("th", words.t(key), "scope", "col"));
            html.close().close().open("tbody");
            for (int i = 0; i < counts.size(); i++) {
                Scorecard.Measured indicator = card.indicators().get(i);
                html.open("tr").open("th", "scope", "row").text(words.t(indicator.id())).element("small", words.t(indicator.id() + ".help")).close()
                        .open("td", "data-label", words.t("hubs.count"), "class", "num nowrap");
                if (indicator.counts() && counts.get(i) == 0) {
                    html.open("span", "class", "tag warn").icon("flag").text(words.t("hubs.lacks")).close().text(" ");
                }
                html.text(Long.toString(counts.get(i))).close()
                        .element("td", Long.toString(indicator.best()), "data-label", words.t("hubs.best"), "class", "num")
                        .element("td", Integer.toString(indicator.weight()), "data-label", words.t("hubs.weight"), "class", "num").close();
            }
            html.close().close().close();
        };
    }
}
