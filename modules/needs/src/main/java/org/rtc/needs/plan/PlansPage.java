package org.rtc.needs.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.people.Places;

/** The training plans of the reader's countries. */
@Named("needsPlansPage")
@RequestScoped
public class PlansPage {
    private static final int SHOWN = 300;

    @Inject
    Plans plans;
    @Inject
    Places places;
    @Inject
    NeedsWords words;

    private List<PlanRow> rows;

    @PostConstruct
    void load() {
        rows = plans.list(SHOWN);
    }

    public boolean isNone() {
        return rows.isEmpty();
    }

    public Fragment getTable() {
        return html -> {
            Map<Long, Places.Organisation> offices = places.organisations(rows.stream().map(PlanRow::organisation).filter(Objects::nonNull).collect(Collectors.toSet()));
            html.open("div", "class", "scroll").open("table", "class", "table stack").open("thead").open("tr");
            for (String column : new String[] {"needs.plan.objective", "needs.plan.office", "needs.plan.levels", "needs.plan.due", "needs.people.status"}) {
                html.element("th", words.t(column), "scope", "col");
            }
            html.close().close().open("tbody");
            rows.forEach(row -> row(html, row, row.organisation() == null ? null : offices.get(row.organisation())));
            html.close().close().close();
        };
    }

    private void row(Html html, PlanRow plan, Places.Organisation office) {
        html.open("tr").open("th", "scope", "row");
        words.written(html, "a", plan.objective(), "href", "/needs/plans/" + plan.id());
        html.close();
        html.element("td", office == null ? words.country(plan.country()) : words.read(office.name()) + ", " + words.country(plan.country()), "data-label", words.t("needs.plan.office"));
        html.element("td", words.t("needs.plan.fromTo", words.t("needs.level." + plan.now()), words.t("needs.level." + plan.target())), "data-label", words.t("needs.plan.levels"));
        boolean late = plan.open() && plan.due().isBefore(LocalDate.now(ZoneOffset.UTC));
        html.open("td", "data-label", words.t("needs.plan.due")).text(words.date(plan.due()));
        if (late) {
            html.text(" ").open("span", "class", "tag bad").icon("clock").text(words.t("needs.plan.late")).close();
        }
        html.close().open("td", "data-label", words.t("needs.people.status")).element("span", words.t("needs.plan.status." + plan.status()),
                "class", "tag " + (plan.status().equals("reached") ? "good" : plan.status().equals("underway") ? "now" : "")).close().close();
    }
}
