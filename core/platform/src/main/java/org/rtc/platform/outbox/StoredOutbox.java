package org.rtc.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.rtc.spi.job.Outbox;

/** Puts messages into the database with the change they belong to. */
@ApplicationScoped
public class StoredOutbox implements Outbox {
    @Inject
    EntityManager em;
    @Inject
    Event<Put> puts;

    @Override
    @Transactional
    public void put(String topic, JsonObject message) {
        em.persist(new OutboxMessage(topic, message.toString(), Instant.now()));
        puts.fire(new Put(topic));
    }

    /** A message of that topic waits; told once it is committed. */
    record Put(String topic) {
    }
}
