package org.rtc.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.rtc.platform.job.Background;
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

    private final Map<String, AtomicInteger> nudges = new ConcurrentHashMap<>();

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
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

    /** One thread a topic; a nudge while it works lets it look once more. */
    private void nudge(String topic) {
        AtomicInteger waiting = nudges.computeIfAbsent(topic, t -> new AtomicInteger());
        if (background.on() && waiting.getAndIncrement() == 0) {
            background.run(() -> work(topic, waiting));
        }
    }

    private void work(String topic, AtomicInteger waiting) {
        int seen = waiting.get();
        try {
            do {
                seen = waiting.get();
                drainer.drain(topic);
            } while (!waiting.compareAndSet(seen, 0));
        } catch (RuntimeException e) {
            waiting.set(0);
            throw e;
        }
    }

    private void renew() {
        if (nudges.values().stream().anyMatch(waiting -> waiting.get() > 0)) {
            queue.renew();
        }
    }
}
