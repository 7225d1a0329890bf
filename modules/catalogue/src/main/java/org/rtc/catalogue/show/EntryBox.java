package org.rtc.catalogue.show;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.Entry;
import org.rtc.catalogue.activity.EntryKind;
import org.rtc.catalogue.activity.State;
import org.rtc.catalogue.register.Registration;
import org.rtc.catalogue.register.Registrations;
import org.rtc.spi.access.Viewer;

/** How a reader of the page gets into the activity, and where they stand. */
@Named("catalogueEntry")
@RequestScoped
public class EntryBox {
    @Inject
    ActivityPage page;
    @Inject
    Registrations registrations;
    @Inject
    Viewer viewer;

    private Activity activity;
    private Entry entry;
    private Registration mine;

    @PostConstruct
    void load() {
        activity = page.activity();
        entry = activity.details().entry();
        if (entry.kind() == EntryKind.PORTAL && viewer.signedIn()) {
            mine = registrations.of(activity.getId(), viewer.personId()).orElse(null);
        }
    }

    public long getId() {
        return activity.getId();
    }

    /** Where to register on another site; null where that is not the way or it is too late. */
    public String getLink() {
        return stillTime(EntryKind.LINK) ? entry.link() : null;
    }

    public Long getCourse() {
        return stillTime(EntryKind.COURSE) ? entry.course() : null;
    }

    /** Whether one can register here; visitors are led to the sign-in. */
    public boolean isDoor() {
        return stillTime(EntryKind.PORTAL) && mine == null;
    }

    /** {@code in}, {@code waiting}, or null where whoever looks is not registered. */
    public String getStand() {
        return mine == null ? null : mine.waiting() ? "waiting" : "in";
    }

    /** Places left; null where nobody counts. */
    public Long getLeft() {
        return entry.capacity() == null || !stillTime(EntryKind.PORTAL) ? null : Math.max(0, entry.capacity() - registrations.places(activity.getId()));
    }

    private boolean stillTime(EntryKind kind) {
        return entry.kind() == kind && activity.state() == State.PUBLISHED && !page.isOver()
                && (entry.untilAt() == null || entry.untilAt().isAfter(Instant.now()));
    }
}
