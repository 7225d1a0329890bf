package org.rtc.hubs.mandate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.rtc.hubs.region.Region;
import org.rtc.hubs.region.Regions;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.web.PagePath;

/** One mandate: since when, who gave it, and what can be done with it: {@code #{hubMandate}}. */
@Named("hubMandate")
@RequestScoped
public class MandatePage {
    @Inject
    Mandates mandates;
    @Inject
    Regions regions;
    @Inject
    People people;
    @Inject
    PagePath path;
    @Inject
    Words words;

    private Mandate mandate;

    @PostConstruct
    void load() {
        mandate = mandates.held(path.id("mandate"));
    }

    public Mandate getMandate() {
        return mandate;
    }

    public Region getRegion() {
        return regions.get(mandate.getHub());
    }

    public String getHost() {
        return words.country(mandate.getCountry());
    }

    public String getTime() {
        return words.date(mandate.getStarts()) + " – " + (mandate.getEnds() == null ? words.t("hubs.open") : words.date(mandate.getEnds()));
    }

    /** {@code now}, {@code over} or {@code ahead}. */
    public String getState() {
        LocalDate today = LocalDate.now();
        return mandate.isOver(today) ? "over" : mandate.isBegun(today) ? "now" : "ahead";
    }

    public boolean isWithdrawable() {
        return !mandate.isBegun(LocalDate.now());
    }

    public boolean isRenewable() {
        return mandate.getEnds() != null;
    }

    /** First day of the one that would follow. */
    public String getNext() {
        return words.date(mandate.getEnds().plusDays(1));
    }

    /** A suggestion: as long again. */
    public String getUntil() {
        LocalDate next = mandate.getEnds().plusDays(1);
        return next.plus(Period.between(mandate.getStarts(), next)).minusDays(1).toString();
    }

    /** What was done with it, and by whom. */
    public Fragment getHistory() {
        return html -> {
            html.open("ol", "class", "timeline");
            done(html, "hubs.act.mandate.give", mandate.getGiven(), mandate.getGivenBy());
            if (mandate.getEnded() != null) {
                done(html, "hubs.act.mandate.end", mandate.getEnded(), mandate.getEndedBy() == null ? 0 : mandate.getEndedBy());
            }
            html.close();
        };
    }

    private void done(Html html, String act, Instant when, long by) {
        html.open("li", "class", "done").element("b", words.t(act)).open("small");
        words.day(html, when);
        html.close();
        people.byId(by).map(Person::name).ifPresent(name -> html.element("small", name));
        html.close();
    }
}
