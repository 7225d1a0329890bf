package org.rtc.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rtc.platform.job.Node;

/** Hands each waiting message to one node at a time. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OutboxQueue {
    private static final Duration HELD = Duration.ofMinutes(1);
    private static final int LOOK_AHEAD = 10;
    private static final String WAITING =
            "m.givenUp = false and m.due <= :now and (m.lockedUntil is null or m.lockedUntil < :now)";

    @Inject
    EntityManager em;
    @Inject
    Node node;

    /** Topics with something to do. */
    public List<String> topics() {
        return em.createQuery("select distinct m.topic from OutboxMessage m where " + WAITING, String.class)
                .setParameter("now", Instant.now()).getResultList();
    }

    /** The next message of the topic, now this node's. */
    public Optional<Taken> take(String topic) {
        Instant now = Instant.now();
        return em.createQuery("""
                select new org.rtc.platform.outbox.OutboxQueue$Taken(m.id, m.message) from OutboxMessage m
                where m.topic = :topic and\s""" + WAITING + " order by m.due, m.id", Taken.class)
                .setParameter("topic", topic).setParameter("now", now).setMaxResults(LOOK_AHEAD).getResultList()
                .stream().filter(m -> take(m.id, now)).findFirst();
    }

    private boolean take(long id, Instant now) {
        return em.createQuery("update OutboxMessage m set m.lockedBy = :node, m.lockedUntil = :until where m.id = :id and "
                + WAITING).setParameter("node", node.id()).setParameter("until", now.plus(HELD))
                .setParameter("id", id).setParameter("now", now).executeUpdate() == 1;
    }

    public void handled(long id) {
        em.createQuery("delete from OutboxMessage m where m.id = :id and m.lockedBy = :node")
                .setParameter("id", id).setParameter("node", node.id()).executeUpdate();
    }

    /** @return whether it was given up */
    public boolean failed(long id, String why) {
        OutboxMessage message = em.find(OutboxMessage.class, id);
        if (message == null) {
            return false;
        }
        message.failed(why, Instant.now());
        return message.isGivenUp();
    }

    /** Keeps what this node works on. */
    public void renew() {
        em.createQuery("update OutboxMessage m set m.lockedUntil = :until where m.lockedBy = :node")
                .setParameter("until", Instant.now().plus(HELD)).setParameter("node", node.id()).executeUpdate();
    }

    public record Taken(long id, String message) {
        public Taken(Long id, String message) {
            this(id.longValue(), message);
        }
    }
}
