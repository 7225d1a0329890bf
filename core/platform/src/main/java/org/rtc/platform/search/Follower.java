package org.rtc.platform.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rtc.platform.job.Background;
import org.rtc.platform.job.Nudge;
import org.rtc.spi.event.Started;
import org.rtc.spi.access.RunAs;

/** Keeps this node's index up: right after a commit here, and every second for what other nodes changed. */
@ApplicationScoped
public class Follower {
    private static final Duration LOOK = Duration.ofSeconds(1);

    @Inject
    Background background;
    @Inject
    NodeIndex index;
    @Inject
    RunAs runAs;

    private Nudge nudge;

    @PostConstruct
    void prepare() {
        nudge = new Nudge(background, this::follow);
    }

    void start(@Observes Started started) {
        if (background.on()) {
            background.every(LOOK, nudge::nudge);
        }
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangeLog.Appended changes) {
        nudge.nudge();
    }

    /** On the calling thread. */
    void follow() {
        runAs.system(() -> {
            index.follow();
            return null;
        });
    }

    /** Where no background thread follows, or the first search is faster than it, the search waits for the index. */
    void prepareSearch() {
        if (!background.on() || !index.ready()) {
            follow();
        }
    }
}
