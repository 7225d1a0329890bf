package org.rtc.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rtc.platform.job.Failure;
import org.rtc.platform.outbox.OutboxQueue.Taken;
import org.rtc.spi.access.RunAs;
import org.rtc.spi.job.OutboxHandler;

/** Hands waiting messages to their handlers, on the calling thread. */
@ApplicationScoped
public class Drainer {
    private static final Logger LOG = Logger.getLogger(Drainer.class.getName());

    @Inject
    @Any
    Instance<OutboxHandler> handlers;
    @Inject
    OutboxQueue queue;
    @Inject
    RunAs runAs;

    /** All topics, until nothing is due, what handlers put meanwhile too. */
    public void drain() {
        boolean more = true;
        while (more) {
            more = queue.topics().stream().mapToInt(this::drain).sum() > 0;
        }
    }

    /** @return how many messages it tried; a topic whose part is not here waits for it */
    public int drain(String topic) {
        Optional<OutboxHandler> handler = handlers.handlesStream().map(Drainer::made).filter(h -> h != null && topic.equals(h.topic())).findFirst();
        int tried = 0;
        if (handler.isPresent()) {
            for (Optional<Taken> next = queue.take(topic); next.isPresent() && !Thread.currentThread().isInterrupted();
                    next = queue.take(topic)) {
                handle(handler.get(), next.get());
                tried++;
            }
        }
        return tried;
    }

    /** @return null for one that cannot be made: it holds up its own topic alone */
    private static OutboxHandler made(Instance.Handle<OutboxHandler> bean) {
        try {
            OutboxHandler handler = bean.get();
            handler.topic();
            return handler;
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.SEVERE, "The handler " + bean.getBean().getBeanClass().getName() + " cannot be made", e);
            return null;
        }
    }

    private void handle(OutboxHandler handler, Taken taken) {
        Throwable failure = runAs.system(() -> attempt(handler, taken));
        if (failure == null) {
            queue.handled(taken.id());
        } else if (queue.failed(taken.id(), Failure.describe(failure))) {
            LOG.log(Level.SEVERE, "Gave up message " + taken.id() + " of " + handler.topic()
                    + "; it is kept, and an administrator can send it again", failure);
        } else {
            LOG.log(Level.WARNING, "Message {0} of {1} will be tried again: {2}",
                    new Object[] {taken.id(), handler.topic(), Failure.describe(failure)});
        }
    }

    private static Throwable attempt(OutboxHandler handler, Taken taken) {
        try (JsonReader reader = Json.createReader(new StringReader(taken.message()))) {
            handler.handle(reader.readObject());
            return null;
        } catch (Throwable e) {
            return e;
        }
    }
}
