package org.rtc.example.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.job.Outbox;
import org.rtc.spi.search.Search;

/** The service: use cases, transactions, permission checks. Pages, REST and jobs all come through here. */
@ApplicationScoped
public class Tips {
    public static final String ADD = "example:tip:add";

    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Audit audit;
    @Inject
    Search search;
    @Inject
    Outbox outbox;

    /** @return its id @throws org.rtc.spi.problem.Problem 403, 422 */
    @Transactional
    public long add(String text) {
        access.require(ADD, Scope.NETWORK);
        long id = keep(text);
        outbox.put(TellColleagues.TOPIC, Json.createObjectBuilder().add("tip", id).build());
        audit.record("example.tip.add", Scope.NETWORK, "tip:" + id, text);
        return id;
    }

    /** Without a word to anybody. */
    long keep(String text) {
        Tip tip = new Tip(text, access.requirePerson(), Instant.now());
        em.persist(tip);
        em.flush();
        search.changed(TipSource.KIND, tip.getId());
        return tip.getId();
    }

    public Optional<TipRow> find(long id) {
        return newest(id + 1, 1).stream().filter(tip -> tip.id() == id).findFirst();
    }

    /** A projection for lists, the newest first. @param after id where the part before ended; null at the beginning */
    public List<TipRow> newest(Long after, int limit) {
        return em.createQuery("""
                select new org.rtc.example.tip.TipRow(t.id, t.text, t.authorId, t.created) from ExampleTip t
                where t.id < :after order by t.id desc""", TipRow.class)
                .setParameter("after", after == null ? Long.MAX_VALUE : after).setMaxResults(limit).getResultList();
    }

    /** The oldest first. */
    public List<TipRow> olderThan(Duration age, int limit) {
        return em.createQuery("""
                select new org.rtc.example.tip.TipRow(t.id, t.text, t.authorId, t.created) from ExampleTip t
                where t.created < :before order by t.created""", TipRow.class)
                .setParameter("before", Instant.now().minus(age)).setMaxResults(limit).getResultList();
    }

    @Transactional
    public void forgetOlderThan(Duration age) {
        List<Tip> old = em.createQuery("select t from ExampleTip t where t.created < :before", Tip.class)
                .setParameter("before", Instant.now().minus(age)).setMaxResults(1000).getResultList();
        old.forEach(em::remove);
        search.changed(TipSource.KIND, old.stream().mapToLong(Tip::getId).toArray());
    }
}
