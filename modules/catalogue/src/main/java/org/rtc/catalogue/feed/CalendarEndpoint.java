package org.rtc.catalogue.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rtc.catalogue.activity.ActivityList;
import org.rtc.catalogue.activity.ActivityQueries;
import org.rtc.catalogue.activity.ActivityRow;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Endpoint;
import org.rtc.spi.web.Hosts;

/** {@code /catalogue/calendar.ics}: what lies ahead and runs now, with the filters of the list; {@code /catalogue/ID/calendar.ics}: one. */
@ApplicationScoped
public class CalendarEndpoint implements Endpoint {
    private static final int MOST = 2000;

    @Inject
    ActivityList list;
    @Inject
    ActivityQueries queries;
    @Inject
    ActivityWords words;
    @Inject
    Hosts hosts;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        List<ActivityRow> rows = path.containsKey("id") ? one(path.get("id")) : all(request);
        response.setContentType("text/calendar");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "max-age=300");
        response.setHeader("Content-Disposition", "inline; filename=\"" + (path.containsKey("id") ? "activity-" + path.get("id") : "catalogue") + ".ics\"");
        IcsWriter ics = new IcsWriter(hosts.application(), words.plain().viewer().lang()).add(rows);
        if (!path.containsKey("id")) {
            ics.named(words.t("catalogue.title") + " · RTC");
        }
        ics.write(response.getWriter());
    }

    private List<ActivityRow> one(String id) {
        List<ActivityRow> rows = id.matches("\\d{1,18}") ? queries.open(List.of(Long.valueOf(id))) : List.of();
        if (rows.isEmpty()) {
            throw Problem.notFound();
        }
        return rows;
    }

    private List<ActivityRow> all(HttpServletRequest request) {
        List<ActivityRow> rows = new ArrayList<>();
        if (request.getParameter("when") == null) {
            rows.addAll(Wanted.rows(request, list, "now", MOST));
        }
        rows.addAll(Wanted.rows(request, list, "upcoming", MOST));
        return rows;
    }
}
