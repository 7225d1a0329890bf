package org.rtc.platform.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.module.Brought;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.report.Report;
import org.rtc.spi.report.Table;
import org.rtc.spi.text.Texts;
import org.rtc.spi.web.Guard;

/** The reports that parts bring, for whoever is at work. */
@ApplicationScoped
public class Reports {
    @Inject
    @Any
    Instance<Report> reports;

    @Inject
    Access access;

    @Inject
    Texts texts;

    /** Those offered to whoever is at work, by name. */
    public List<Report> offered() {
        Viewer viewer = access.viewer();
        return Brought.<Report, Report>ask(reports, this::offer).stream()
                .sorted(Comparator.comparing(report -> texts.get(viewer.lang(), report.id()))).toList();
    }

    public boolean any() {
        return !Brought.ask(reports, this::offer).isEmpty();
    }

    /** @throws Problem 404 where there is none of that id @throws Forbidden where it is not offered to whoever is at work */
    public Report require(String id) {
        Report found = Brought.find(reports, report -> report.id().equals(id)).orElseThrow(Problem::notFound);
        if (found.guard().signedIn()) {
            access.requirePerson();
        }
        if (!allowed(found.guard())) {
            throw new Forbidden();
        }
        return found;
    }

    /** Makes the report. @param typed whatever was asked for: what the report does not know is left out */
    public Table table(Report report, Map<String, String> typed) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (Report.Parameter parameter : report.parameters()) {
            String value = typed.get(parameter.name());
            if (value != null && !value.isBlank()) {
                chosen.put(parameter.name(), value.strip());
            }
        }
        return report.table(access.viewer().lang(), chosen);
    }

    private Stream<Report> offer(Report report) {
        return allowed(report.guard()) ? Stream.of(report) : Stream.empty();
    }

    private boolean allowed(Guard guard) {
        return (!guard.signedIn() || access.viewer().signedIn())
                && (guard.permission() == null || access.canSomewhere(guard.permission()));
    }
}
