package org.rtc.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rtc.platform.job.Background;
import org.rtc.platform.job.Nudge;
import org.rtc.spi.event.Started;
import org.rtc.spi.job.Job;

/**
 * Lets messages go right after the commit that put them, and every few seconds what waited for another try. Each topic
 * has a thread: a slow mail server holds up nothing else.
 */
@ApplicationScoped
public class DrainJob implements Job {
    private static final Duration BEAT = Duration.ofSeconds(15);

    @Inject
    Background background;
    @Inject
    Drainer drainer;
    @Inject
    OutboxQueue queue;

    private final Map<String, Nudge> nudges = new ConcurrentHashMap<>();

    void start(@Observes Started started) {
        if (background.on()) {
            background.every(BEAT, this::renew);
        }
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) StoredOutbox.Put put) {
        nudge(put.topic());
    }

    @Override
    public String name() {
        return "platform.outbox";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        queue.topics().forEach(this::nudge);
    }

    private void nudge(String topic) {
        nudges.computeIfAbsent(topic, t -> new Nudge(background, () -> drainer.drain(t))).nudge();
    }

    private void renew() {
        if (nudges.values().stream().anyMatch(Nudge::working)) {
            queue.renew();
        }
    }
}
