package org.rtc.hubs.region;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rtc.spi.report.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.hubs.course.CourseSet;
import org.rtc.hubs.look.Looks;
import org.rtc.hubs.mandate.Mandates;
import org.rtc.hubs.score.Period;
import org.rtc.hubs.score.ScoreWords;
import org.rtc.hubs.score.Scorecard;
import org.rtc.hubs.score.Scorecards;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.report.Chart;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.PagePath;

/** One hub for its readers: {@code #{hubPage}}. */
@Named("hubPage")
@RequestScoped
public class HubPage {
    @Inject
    Regions regions;
    @Inject
    Mandates mandates;
    @Inject
    CourseSet courses;
    @Inject
    Looks looks;
    @Inject
    Scorecards scorecards;
    @Inject
    ScoreWords scoreWords;
    @Inject
    TileMap map;
    @Inject
    PagePath path;
    @Inject
    Words words;
    @Inject
    People people;

    private Region region;
    private Scorecard card;

    @PostConstruct
    void load() {
        region = regions.get(path.get("hub"));
    }

    public Region getRegion() {
        return region;
    }

    public boolean isManager() {
        return regions.mayManage(region.id());
    }

    public LocalizedText getWelcome() {
        return looks.welcome(region.id());
    }

    /** Country that hosts it today, or null. */
    public String getHost() {
        return mandates.of(region.id()).stream().filter(m -> m.on(LocalDate.now())).findFirst()
                .map(m -> words.country(m.getCountry()) + (m.getEnds() == null ? "" : " (" + words.t("hubs.until", words.date(m.getEnds())) + ")")).orElse(null);
    }

    /** Of the reader's country where that is a member, else of all. */
    public List<CourseSet.Entry> getCourses() {
        String country = words.viewer().signedIn() ? people.byId(words.viewer().personId()).map(Person::country).orElse(null) : null;
        return courses.of(region.id(), country != null && region.codes().contains(country) ? country : null);
    }

    public Fragment getCourseList() {
        List<CourseSet.Entry> entries = getCourses();
        return html -> CourseList.write(html, words, entries);
    }

    public int getYear() {
        return card().period().year();
    }

    public List<Integer> getYears() {
        return Period.offered();
    }

    public String getFormula() {
        return scoreWords.formula(card(), words.viewer().lang());
    }

    public Table getTable() {
        return scoreWords.table(card(), words.t("hubs.scorecard") + " " + getYear(), words.viewer().lang());
    }

    public Chart getChart() {
        return scoreWords.chart(card(), words.t("hubs.scorecard") + " " + getYear(), words.viewer().lang());
    }

    public Chart getCounts() {
        return scoreWords.counts(card(), words.t("hubs.chart.counts", Integer.toString(getYear())), words.viewer().lang());
    }

    /** The last five years, the oldest first. */
    public Chart getByYear() {
        List<Scorecard> cards = Period.offered().stream().sorted().map(year -> scorecards.of(region.codes(), new Period(year))).toList();
        return scoreWords.years(cards, words.t("hubs.chart.years"), words.viewer().lang());
    }

    public Fragment getMap() {
        Map<String, Integer> scores = card().rows().stream().collect(Collectors.toMap(Scorecard.Row::country, Scorecard.Row::score));
        return html -> map.write(html, words.t("hubs.map.score"), c -> scores.containsKey(c) ? "v" + Math.min(4, scores.get(c) / 20) : null,
                c -> "/hubs/" + region.id() + "/countries/" + c, c -> words.country(c) + ": " + scores.get(c));
    }

    /** Members with their scores as bars, the best first. */
    public Fragment getBars() {
        return html -> {
            html.open("table", "class", "bars").element("caption", words.t("hubs.scorecard.caption", Integer.toString(getYear()))).open("tbody");
            card().rows().forEach(row -> html.open("tr").open("th", "scope", "row")
                    .element("a", words.country(row.country()), "href", "/hubs/" + region.id() + "/countries/" + row.country()).close()
                    .open("td", "class", "bar").open("svg", "aria-hidden", "true").open("rect", "width", row.score() + "%").close().close().close()
                    .element("td", Integer.toString(row.score())).close());
            html.close().close();
        };
    }

    private Scorecard card() {
        if (card == null) {
            card = scorecards.of(region.codes(), Period.of(path.query("year")));
        }
        return card;
    }
}
