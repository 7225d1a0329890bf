package org.rtc.catalogue.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Holders;
import org.rtc.spi.notice.NoticeKind;
import org.rtc.spi.notice.Notices;
import org.rtc.spi.text.LocalizedText;

/** Tells those who may publish an activity that it waits, and whoever wrote it what became of it. */
@ApplicationScoped
public class AuthorNotices {
    private static final String PUBLISHED = "catalogue.notice.published";
    private static final String RETURNED = "catalogue.notice.returned";
    private static final String SUBMITTED = "catalogue.notice.submitted";
    public static final List<NoticeKind> KINDS = List.of(new NoticeKind(PUBLISHED, true), new NoticeKind(RETURNED, true),
            new NoticeKind(SUBMITTED, true));

    @Inject
    Notices notices;
    @Inject
    Access access;
    @Inject
    Holders holders;

    /** To those who may publish it. */
    void submitted(Activity activity) {
        Set<Long> hub = new HashSet<>(holders.of(ActivityAccess.PUBLISH, activity.scope()));
        if (access.viewer().signedIn()) {
            hub.remove(access.viewer().personId());
        }
        notices.send(SUBMITTED, hub, "/catalogue/" + activity.getId(), title(activity));
    }

    void published(Activity activity) {
        tell(PUBLISHED, activity, "");
    }

    void sentBack(Activity activity) {
        tell(RETURNED, activity, activity.reason());
    }

    private void tell(String kind, Activity activity, String why) {
        long author = activity.createdBy();
        if (author != 0 && !(access.viewer().signedIn() && access.viewer().personId() == author)) {
            notices.send(kind, List.of(author), "/catalogue/" + activity.getId(), title(activity), why);
        }
    }

    private static LocalizedText title(Activity activity) {
        return activity.details().wording().title();
    }
}
