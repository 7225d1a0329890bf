package org.rtc.platform.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.platform.search.SearchAdmin;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Lets the search index be built anew. */
@ApplicationScoped
public class RebuildSearchAction implements Action {
    @Inject
    SearchAdmin search;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        search.rebuild();
        flash.good("platform.jobs.rebuilt");
        return "/admin/jobs";
    }
}
