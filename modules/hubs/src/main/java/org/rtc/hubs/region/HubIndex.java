package org.rtc.hubs.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.rtc.spi.job.Job;
import org.rtc.spi.search.Search;

/** Countries, hubs and offices are renamed elsewhere, and nobody tells: once a day the search takes them over anew. */
@ApplicationScoped
public class HubIndex implements Job {
    @Inject
    Search search;
    @Inject
    HubSource source;

    @Override
    public String name() {
        return "hubs.index";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public void run() {
        search.changed(HubSource.KIND, source.ids().mapToLong(Long::longValue).toArray());
    }
}
