package org.rtc.experts.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.rtc.experts.Ids;
import org.rtc.spi.data.Slice;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;
import org.rtc.spi.web.PagePath;

/** The requests of one's offices: {@code #{expertRequests}}. */
@Named("expertRequests")
@RequestScoped
public class RequestsPage {
    private static final int LIMIT = 30;

    @Inject
    RequestQueries queries;
    @Inject
    PagePath path;
    @Inject
    Words words;

    private Slice<RequestRow> part;

    @PostConstruct
    void load() {
        String after = path.query("after");
        part = queries.within(Ids.parse(RequestStatus.class, path.query("status")).orElse(null),
                after != null && after.matches("\\d{1,18}") ? Long.valueOf(after) : null, LIMIT);
    }

    public boolean isNone() {
        return part.items().isEmpty();
    }

    public String getStatus() {
        return Ids.parse(RequestStatus.class, path.query("status")).map(Ids::of).orElse("");
    }

    public String getNext() {
        return part.next() == null ? null : "?status=" + getStatus() + "&after=" + part.next();
    }

    public Fragment getList() {
        Map<Long, Map<Standing, Long>> standings = queries.standings(part.items().stream().map(RequestRow::id).toList());
        return html -> {
            html.open("ul", "class", "list");
            for (RequestRow row : part.items()) {
                html.open("li").icon("people").open("div");
                words.written(html, "a", row.title(), "href", "/experts/requests/" + row.id());
                html.open("small").text(words.country(row.country()) + " · ");
                words.day(html, row.created());
                html.text(counts(standings.getOrDefault(row.id(), Map.of()))).close().close();
                boolean open = row.status() == RequestStatus.OPEN;
                html.open("span", "class", open ? "tag now" : "tag").icon(open ? "clock" : "lock")
                        .text(words.t(open ? "experts.request.open" : "experts.outcome." + Ids.of(row.outcome()))).close().close();
            }
            html.close();
        };
    }

    private String counts(Map<Standing, Long> by) {
        long asked = by.entrySet().stream().filter(e -> e.getKey().asked()).mapToLong(Map.Entry::getValue).sum();
        long agreed = by.entrySet().stream().filter(e -> e.getKey().agreed()).mapToLong(Map.Entry::getValue).sum();
        return asked == 0 ? "" : " · " + words.t("experts.request.counts", asked, agreed);
    }
}
