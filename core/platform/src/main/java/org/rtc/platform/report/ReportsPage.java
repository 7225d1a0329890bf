package org.rtc.platform.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rtc.spi.access.Access;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;
import org.rtc.spi.report.Report;

/** The reports that whoever looks may see. */
@Named("reportsPage")
@RequestScoped
public class ReportsPage {
    @Inject
    Reports reports;

    @Inject
    Access access;

    @Inject
    Words words;

    private List<Report> offered;

    /** A visitor for whom there is none is asked to sign in: there may be some for them. */
    @PostConstruct
    void load() {
        offered = reports.offered();
        if (offered.isEmpty()) {
            access.requirePerson();
        }
    }

    public boolean isNone() {
        return offered.isEmpty();
    }

    public Fragment getList() {
        return html -> {
            html.open("ul", "class", "grid");
            offered.forEach(report -> html.open("li", "class", "card").open("h2").icon("chart").text(" ")
                    .element("a", words.t(report.id()), "href", "/reports/" + report.id()).close()
                    .element("p", words.t(report.id() + ".help"), "class", "muted").close());
            html.close();
        };
    }
}
