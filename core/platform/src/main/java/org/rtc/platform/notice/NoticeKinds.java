package org.rtc.platform.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rtc.spi.module.Brought;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.notice.NoticeKind;

/** The kinds of notices that parts declared. */
@ApplicationScoped
public class NoticeKinds {
    @Inject
    @Any
    Instance<RtcModule> parts;

    private final Map<String, NoticeKind> kinds = new LinkedHashMap<>();

    @PostConstruct
    void collect() {
        Brought.<RtcModule, NoticeKind>ask(parts, part -> part.noticeKinds().stream()).forEach(kind -> kinds.put(kind.key(), kind));
    }

    Collection<NoticeKind> all() {
        return kinds.values();
    }

    boolean known(String key) {
        return kinds.containsKey(key);
    }

    /** What holds until a person chooses; a kind whose part is gone goes no more. */
    ByMail usual(String key) {
        NoticeKind kind = kinds.get(key);
        return kind != null && kind.byMail() ? ByMail.NOW : ByMail.NEVER;
    }
}
