package org.rtc.needs.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.rtc.catalogue.api.ActivityCancelled;
import org.rtc.catalogue.api.ActivityChanged;
import org.rtc.catalogue.api.ActivityPublished;
import org.rtc.spi.job.Job;

/** Hears from the catalogue what becomes of activities made for needs; asks once more each hour, should a word be lost. */
@ApplicationScoped
public class CoverageWatch implements Job {
    @Inject
    NeedLinks links;

    public void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) ActivityPublished event) {
        links.settle(List.of(event.activityId()));
    }

    public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ActivityChanged event) {
        links.settle(List.of(event.activityId()));
    }

    public void cancelled(@Observes(during = TransactionPhase.AFTER_SUCCESS) ActivityCancelled event) {
        links.settle(List.of(event.activityId()));
    }

    @Override
    public String name() {
        return "needs.coverage";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        links.settle(links.unsettled());
    }
}
