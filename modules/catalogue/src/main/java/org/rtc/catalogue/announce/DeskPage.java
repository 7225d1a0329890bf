package org.rtc.catalogue.announce;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.catalogue.activity.ActivityQueries;
import org.rtc.catalogue.activity.ActivityRow;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.catalogue.page.Lines;
import org.rtc.spi.access.Access;
import org.rtc.spi.data.Slice;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.people.Places;
import org.rtc.spi.web.PagePath;

/** One's own activities, and those that wait for one's approval. */
@Named("catalogueDesk")
@RequestScoped
public class DeskPage {
    private static final int LIMIT = 30;
    private static final int WAITING = 100;

    @Inject
    ActivityQueries queries;
    @Inject
    ActivityAccess rights;
    @Inject
    Access access;
    @Inject
    Places places;
    @Inject
    ActivityWords words;
    @Inject
    PagePath path;

    private Slice<ActivityRow> mine;
    private List<ActivityRow> waiting;
    private List<ActivityRow> arrived;

    private Slice<ActivityRow> mine() {
        if (mine == null) {
            String after = path.query("after");
            mine = queries.writtenBy(access.requirePerson(), after != null && after.matches("\\d{1,18}") ? Long.valueOf(after) : null, LIMIT);
        }
        return mine;
    }

    public boolean isMineNone() {
        return mine().items().isEmpty();
    }

    public Fragment getMine() {
        return lines(mine().items());
    }

    public String getNext() {
        return mine().next() == null ? null : "/catalogue/mine?after=" + mine().next();
    }

    public boolean isAnnouncer() {
        return rights.announces();
    }

    public boolean isApprover() {
        return access.canSomewhere(ActivityAccess.PUBLISH);
    }

    public boolean isExchanger() {
        return access.canSomewhere(ActivityAccess.EXCHANGE);
    }

    private List<ActivityRow> waiting() {
        if (waiting == null) {
            waiting = queries.waiting(rights.countries(ActivityAccess.PUBLISH), rights.network(ActivityAccess.PUBLISH), WAITING);
        }
        return waiting;
    }

    public boolean isWaitingNone() {
        return waiting().isEmpty();
    }

    public Fragment getWaiting() {
        return lines(waiting());
    }

    private List<ActivityRow> arrived() {
        if (arrived == null) {
            arrived = queries.arrived(rights.countries(ActivityAccess.EDIT), rights.network(ActivityAccess.EDIT), WAITING);
        }
        return arrived;
    }

    public boolean isArrivedNone() {
        return arrived().isEmpty();
    }

    public Fragment getArrived() {
        return lines(arrived());
    }

    private Fragment lines(List<ActivityRow> rows) {
        var ids = rows.stream().map(ActivityRow::office).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, Places.Organisation> offices = ids.isEmpty() ? Map.of() : places.organisations(ids);
        return html -> new Lines(words, offices).write(html, rows, true);
    }
}
