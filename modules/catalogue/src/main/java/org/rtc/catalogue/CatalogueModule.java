package org.rtc.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.catalogue.activity.AuthorNotices;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.notice.NoticeKind;

/** The catalogue of training activities: announced, approved, published, exchanged. */
@ApplicationScoped
public class CatalogueModule implements RtcModule {
    @Override
    public String id() {
        return "catalogue";
    }

    @Override
    public List<PermissionDef> permissions() {
        return ActivityAccess.ALL;
    }

    @Override
    public List<NoticeKind> noticeKinds() {
        return new ArrayList<>(AuthorNotices.KINDS);
    }
}
