package org.rtc.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;

/** Waiting and given-up messages for administrators: how they fare, never what is in them. */
@ApplicationScoped
public class OutboxList {
    public static final String PERMISSION = "platform:outbox:manage";

    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Audit audit;
    @Inject
    Event<StoredOutbox.Put> puts;

    /** Newest first. @param givenUp which of the two @param after the {@code next} of the slice before, or null */
    @Transactional
    public Slice<Row> list(boolean givenUp, String after, int limit) {
        access.require(PERMISSION, Scope.NETWORK);
        int rows = Math.max(1, Math.min(limit, 200));
        return Slice.of(em.createQuery("""
                select new org.rtc.platform.outbox.OutboxList$Row(m.id, m.topic, m.created, m.due, m.tries, m.error)
                from OutboxMessage m where m.givenUp = :givenUp and m.id < :after order by m.id desc""", Row.class)
                .setParameter("givenUp", givenUp)
                .setParameter("after", after == null ? Long.valueOf(Long.MAX_VALUE) : Long.valueOf(after))
                .setMaxResults(rows + 1).getResultList(), rows, Row::id);
    }

    /** Lets it begin anew, with all its tries. */
    @Transactional
    public void again(long id) {
        OutboxMessage message = given(id);
        message.again(Instant.now());
        puts.fire(new StoredOutbox.Put(message.getTopic()));
        audit.record("platform.outbox.again", Scope.NETWORK, "message:" + id, message.getTopic());
    }

    /** Drops it for ever. */
    @Transactional
    public void drop(long id) {
        OutboxMessage message = given(id);
        em.remove(message);
        audit.record("platform.outbox.drop", Scope.NETWORK, "message:" + id, message.getTopic());
    }

    private OutboxMessage given(long id) {
        access.require(PERMISSION, Scope.NETWORK);
        return Optional.ofNullable(em.find(OutboxMessage.class, id)).filter(OutboxMessage::isGivenUp)
                .orElseThrow(Problem::notFound);
    }

    /** @param error of the last try, or null */
    public record Row(Long id, String topic, Instant created, Instant due, int tries, String error) {
    }
}
