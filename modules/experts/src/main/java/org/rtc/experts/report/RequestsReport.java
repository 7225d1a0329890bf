package org.rtc.experts.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rtc.experts.Ids;
import org.rtc.experts.request.RequestQueries;
import org.rtc.experts.request.RequestRow;
import org.rtc.experts.request.Requests;
import org.rtc.experts.request.Standing;
import org.rtc.spi.html.Words;
import org.rtc.spi.report.Report;
import org.rtc.spi.report.Table;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.Texts;
import org.rtc.spi.web.Guard;

/** Requests for experts within the viewer's reach and how they ended. */
@ApplicationScoped
public class RequestsReport implements Report {
    private static final int MOST = 2000;

    @Inject
    RequestQueries queries;
    @Inject
    Texts texts;
    @Inject
    Words words;

    @Override
    public String id() {
        return "experts.report.requests";
    }

    @Override
    public Guard guard() {
        return Guard.needs(Requests.WRITE);
    }

    @Override
    public Table table(Lang lang, Map<String, String> chosen) {
        List<RequestRow> rows = queries.within(null, null, MOST).items();
        Map<Long, Map<Standing, Long>> standings = queries.standings(rows.stream().map(RequestRow::id).toList());
        List<Table.Column> columns = List.of(Table.Column.text(t(lang, "experts.request.country")), Table.Column.text(t(lang, "experts.request.title")),
                new Table.Column(t(lang, "experts.request.written"), Table.Column.Type.INSTANT), Table.Column.text(t(lang, "experts.request.status")),
                Table.Column.number(t(lang, "experts.report.invited")), Table.Column.number(t(lang, "experts.report.accepted")));
        return new Table(t(lang, id()), t(lang, "experts.report.requests.note"), columns, rows.stream().map(r -> row(lang, r, standings.getOrDefault(r.id(), Map.of()))).toList());
    }

    private List<Object> row(Lang lang, RequestRow r, Map<Standing, Long> by) {
        long asked = by.entrySet().stream().filter(e -> e.getKey().asked()).mapToLong(Map.Entry::getValue).sum();
        long agreed = by.entrySet().stream().filter(e -> e.getKey().agreed()).mapToLong(Map.Entry::getValue).sum();
        String status = r.outcome() == null ? "experts.request.open" : "experts.outcome." + Ids.of(r.outcome());
        return Arrays.asList(words.country(r.country()), r.title().in(lang).text(), r.created(), t(lang, status), asked, agreed);
    }

    private String t(Lang lang, String key) {
        return texts.get(lang, key);
    }
}
