package org.rtc.catalogue.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rtc.catalogue.activity.ActivityList;
import org.rtc.catalogue.activity.ActivityRow;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.report.Exports;
import org.rtc.spi.report.Table;
import org.rtc.spi.text.Lang;
import org.rtc.spi.web.Endpoint;
import org.rtc.spi.web.Hosts;

/** {@code /catalogue/activities.csv}: the list as a spreadsheet, in columns that the import takes again. */
@ApplicationScoped
public class CsvEndpoint implements Endpoint {
    private static final List<String> COLUMNS = List.of("uid", "url", "title_es", "title_en", "title_fr", "title_pt", "kind", "mode", "state", "start", "end",
            "time_zone", "country", "place", "languages", "topics", "summary");

    @Inject
    ActivityList list;
    @Inject
    ActivityWords words;
    @Inject
    Exports exports;
    @Inject
    Hosts hosts;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        exports.sendCsv(response, "catalogue", COLUMNS.stream().map(Table.Column::text).toList(), Wanted.all(request, list, "upcoming").map(this::row).iterator());
    }

    private List<Object> row(ActivityRow row) {
        return Arrays.asList(row.uid(), hosts.application() + "/catalogue/" + row.id(), row.title().get(Lang.ES), row.title().get(Lang.EN), row.title().get(Lang.FR),
                row.title().get(Lang.PT), row.kind().id(), row.mode().id(), row.state().id(), row.start(), row.end(), row.zone(), row.country(), row.venue(),
                String.join(" ", row.languages()), String.join(" ", row.topics()), row.summary() == null ? null : words.plain().read(row.summary()).text());
    }
}
