package org.rtc.catalogue.show;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.activity.EntryKind;
import org.rtc.catalogue.activity.State;

/** How a reader of the page gets into the activity. */
@Named("catalogueEntry")
@RequestScoped
public class EntryBox {
    @Inject
    ActivityPage page;

    /** Where to register on another site; null where that is not the way or it is too late. */
    public String getLink() {
        return stillTime(EntryKind.LINK) ? details().entry().link() : null;
    }

    public Long getCourse() {
        return stillTime(EntryKind.COURSE) ? details().entry().course() : null;
    }

    private boolean stillTime(EntryKind kind) {
        Activity activity = page.activity();
        Instant until = details().entry().untilAt();
        return details().entry().kind() == kind && activity.state() == State.PUBLISHED
                && !page.isOver() && (until == null || until.isAfter(Instant.now()));
    }

    private ActivityDetails details() {
        return page.activity().details();
    }
}
