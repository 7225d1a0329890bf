package org.rtc.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;

/** What administrators do with the search. */
@ApplicationScoped
public class SearchAdmin {
    public static final String PERMISSION = "platform:search:rebuild";

    @Inject
    Access access;
    @Inject
    Audit audit;
    @Inject
    ChangeLog log;

    /** Lets every node build its index anew; searches go on with the old one meanwhile. */
    @Transactional
    public void rebuild() {
        access.require(PERMISSION, Scope.NETWORK);
        log.append(ChangeLog.EVERYTHING, List.of(0L));
        audit.record("platform.search.rebuild", Scope.NETWORK, "search", "");
    }
}
