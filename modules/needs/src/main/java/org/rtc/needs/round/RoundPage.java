package org.rtc.needs.round;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.needs.respondent.RespondentKind;
import org.rtc.needs.respondent.RespondentQueries;
import org.rtc.needs.respondent.Turnout;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.web.PagePath;

/** A round from within: how many have answered where, and what can be done next. Also the head of its other pages. */
@Named("needsRoundPage")
@RequestScoped
public class RoundPage {
    @Inject
    Rounds rounds;
    @Inject
    RoundAccess access;
    @Inject
    RespondentQueries respondents;
    @Inject
    PagePath path;
    @Inject
    NeedsWords words;

    private Round round;
    private List<Turnout> turnout;
    private Set<String> countries;

    @PostConstruct
    void load() {
        round = rounds.seen(path.id("id"));
    }

    public Round getRound() {
        return round;
    }

    public long getId() {
        return round.getId();
    }

    /** {@code overview}, {@code people}, {@code results}, {@code gaps} or {@code report}: which tab is open. */
    public String getTab() {
        String[] parts = path.current().split("[/?]");
        return parts.length > 4 && !parts[4].isEmpty() && !parts[4].startsWith("lang=") ? parts[4] : "overview";
    }

    public boolean isManager() {
        return access.manages(round);
    }

    public boolean isInviter() {
        return !access.inviting(round).isEmpty();
    }

    public boolean isReader() {
        return !access.countries(round, RoundAccess.RESULTS).isEmpty();
    }

    public String getStatus() {
        return round.status() == RoundStatus.OPEN && !isTaking() ? "over" : round.status().id();
    }

    public boolean isTaking() {
        return round.isTaking(Instant.now());
    }

    /** When it opens by itself, while it has not; null where somebody opens it. */
    public String getOpens() {
        return round.status() != RoundStatus.DRAFT || round.getOpens() == null ? null : words.moment(round.getOpens(), round.zone());
    }

    /** How many countries it asks. */
    public int getAskedCountries() {
        return access.asked(round).size();
    }

    public Fragment getIntro() {
        return words.paragraphs(round.getIntro());
    }

    public String getDeadline() {
        return words.moment(round.getDeadline(), round.zone());
    }

    /** A suggestion for opening it again. */
    public String getNextDeadline() {
        return Instant.now().plus(14, ChronoUnit.DAYS).atZone(round.zone()).toLocalDate().atTime(23, 59).toString();
    }

    private List<Turnout> turnout() {
        if (turnout == null) {
            countries = access.countries(round, RoundAccess.MANAGE);
            if (countries.isEmpty()) {
                countries = access.countries(round, RoundAccess.RESULTS);
            }
            turnout = respondents.turnout(round.getId()).stream().filter(t -> countries.contains(t.country())).toList();
        }
        return turnout;
    }

    public boolean isBegun() {
        return !turnout().isEmpty();
    }

    public long getSent() {
        return turnout().stream().mapToLong(Turnout::sent).sum();
    }

    public long getAsked() {
        return turnout().stream().mapToLong(Turnout::asked).sum();
    }

    public long getAnswering() {
        return turnout().stream().filter(t -> t.sent() > 0).map(Turnout::country).distinct().count();
    }

    public long getCountries() {
        return turnout().stream().map(Turnout::country).distinct().count();
    }

    public String getRate() {
        return words.percent(getAsked() == 0 ? 0 : (double) getSent() / getAsked());
    }

    /** How many have answered, by country and kind, those who are late first. */
    public Fragment getTable() {
        return html -> {
            Map<String, Map<RespondentKind, Turnout>> byCountry = turnout().stream().collect(Collectors.groupingBy(t -> words.country(t.country()),
                    java.util.TreeMap::new, Collectors.toMap(Turnout::kind, t -> t)));
            html.open("div", "class", "scroll").open("table", "class", "table stack").element("caption", words.t("needs.turnout")).open("thead").open("tr")
                    .element("th", words.t("needs.country"), "scope", "col");
            for (RespondentKind kind : RespondentKind.values()) {
                html.element("th", words.t("needs.kind." + kind.id()), "scope", "col");
            }
            html.close().close().open("tbody");
            byCountry.forEach((country, kinds) -> row(html, country, kinds));
            html.close().close().close();
        };
    }

    private void row(Html html, String country, Map<RespondentKind, Turnout> kinds) {
        html.open("tr").element("th", country, "scope", "row");
        for (RespondentKind kind : RespondentKind.values()) {
            Turnout t = kinds.get(kind);
            html.open("td", "data-label", words.t("needs.kind." + kind.id()));
            if (t == null) {
                html.element("span", "–", "class", "muted");
            } else if (kind == RespondentKind.OFFICE) {
                html.open("span", "class", "tag " + (t.sent() > 0 ? "good" : "warn")).icon(t.sent() > 0 ? "check" : "clock")
                        .text(words.t(t.sent() > 0 ? "needs.status.sent" : "needs.status.waiting")).close();
            } else {
                html.text(words.t("needs.of", Long.toString(t.sent()), Long.toString(t.asked())));
            }
            html.close();
        }
        html.close();
    }
}
