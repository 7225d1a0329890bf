package org.rtc.platform.access.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rtc.platform.access.Principal;
import org.rtc.platform.access.Secrets;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;

/** Tokens with which programs sign in ({@code Authorization: Bearer}). */
@ApplicationScoped
public class ApiTokens {
    private static final int LONGEST_LABEL = 100;
    private static final int MOST = 50;
    /** A token in steady use is noted once in that time, so that reading costs no writing. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    @Inject
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Audit audit;

    /**
     * Makes a token for that person.
     *
     * @param label what it is for; the fallback {@code API} where it is null or blank
     * @return the token, which cannot be read again
     * @throws Problem 422 where the label is longer than 100 characters, 409 where the person has 50 tokens
     */
    @Transactional
    public String issue(long personId, String label) {
        String name = label == null || label.isBlank() ? "API" : label.strip();
        if (name.length() > LONGEST_LABEL) {
            throw Problem.invalid("label", "platform.problem.long", LONGEST_LABEL);
        }
        if (em.createQuery("select count(t) from ApiToken t where t.personId = :person", Long.class)
                .setParameter("person", personId).getSingleResult() >= MOST) {
            throw Problem.conflict("platform.token.tooMany", MOST);
        }
        String token = "rtc_" + Secrets.random();
        em.persist(new ApiToken(personId, Secrets.hash(token), name, Instant.now()));
        audit.record("platform.token.issue", Scope.NETWORK, "person:" + personId, name);
        return token;
    }

    /** Whose token that is; empty where it is none, was revoked, or its account is closed. */
    @Transactional
    public Optional<Principal> principal(String token) {
        Optional<Owner> owner = em.createQuery("""
                select new org.rtc.platform.access.token.ApiTokens$Owner(t.id, p.id, p.sessionEpoch, t.used)
                from ApiToken t join PersonAccount p on p.id = t.personId
                where t.hash = :hash and p.active = true""", Owner.class)
                .setParameter("hash", Secrets.hash(token)).getResultStream().findFirst();
        owner.filter(o -> o.used == null || o.used.isBefore(Instant.now().minus(NOTED))).ifPresent(o ->
                em.createQuery("update ApiToken t set t.used = :now where t.id = :id")
                        .setParameter("now", Instant.now()).setParameter("id", o.id).executeUpdate());
        return owner.map(o -> new Principal(o.person, o.epoch));
    }

    /** Of whoever is at work, newest first. @param after the {@code next} of the slice before, or null */
    @Transactional
    public Slice<Row> own(String after, int limit) {
        return Slice.of(em.createQuery("""
                select new org.rtc.platform.access.token.ApiTokens$Row(t.id, t.label, t.created, t.used)
                from ApiToken t where t.personId = :person and t.id < :after order by t.id desc""", Row.class)
                .setParameter("person", access.requirePerson())
                .setParameter("after", after == null ? Long.valueOf(Long.MAX_VALUE) : Long.valueOf(after))
                .setMaxResults(limit + 1).getResultList(), limit, Row::id);
    }

    /** @throws Problem 404 where whoever is at work has no such token */
    @Transactional
    public void revoke(long id) {
        long person = access.requirePerson();
        if (em.createQuery("delete from ApiToken t where t.id = :id and t.personId = :person")
                .setParameter("id", id).setParameter("person", person).executeUpdate() == 0) {
            throw Problem.notFound();
        }
        audit.record("platform.token.revoke", Scope.NETWORK, "person:" + person, "token " + id);
    }

    /** Where somebody else may know the password, no token that they made holds on. */
    @Transactional
    public void revokeAll(long personId) {
        em.createQuery("delete from ApiToken t where t.personId = :person").setParameter("person", personId).executeUpdate();
    }

    public List<Row> all() {
        return own(null, MOST).items();
    }

    /** @param used null where it never was, else within a minute */
    public record Row(Long id, String label, Instant created, Instant used) {
    }

    public record Owner(Long id, Long person, Integer epoch, Instant used) {
    }
}
