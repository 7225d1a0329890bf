package org.rtc.catalogue.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import org.rtc.catalogue.exchange.Fetcher;
import org.rtc.spi.job.Job;

/** Tries the addresses where people register on other sites, a few at a time. */
@ApplicationScoped
public class TryLinks implements Job {
    @Inject
    Links links;
    @Inject
    Fetcher fetcher;

    @Override
    public String name() {
        return "catalogue.links";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        for (Links.Due due : links.due()) {
            links.tried(due, fault(due.url()));
        }
    }

    private String fault(String url) {
        try {
            fetcher.probe(url);
            return null;
        } catch (IOException e) {
            return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        }
    }
}
