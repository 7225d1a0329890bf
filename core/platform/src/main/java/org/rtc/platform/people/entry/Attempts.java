package org.rtc.platform.people.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rtc.platform.access.Secrets;
import org.rtc.platform.audit.ClientAddress;
import org.rtc.spi.problem.TooManyAttempts;

/**
 * Slows down whoever guesses. Attempts are counted in the database, before they are heard: so that many at once, on
 * whatever node, count too. Accounts that do not exist are counted like others, and so tell nothing.
 */
@ApplicationScoped
public class Attempts {
    @Inject
    EntityManager em;

    @Inject
    ClientAddress address;

    /** @throws TooManyAttempts where it is too early for another one */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, dontRollbackOn = TooManyAttempts.class)
    public void begin(Limit limit, String who) {
        Instant now = Instant.now();
        em.createNativeQuery("INSERT IGNORE INTO pf_attempt (id, tries, last) VALUES (?1, 0, ?2)")
                .setParameter(1, id(limit, who)).setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC)).executeUpdate();
        Duration wait = find(limit, who).map(a -> a.count(limit, now)).orElse(Duration.ZERO);
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
    }

    /** The same for the computer from which the request came. */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, dontRollbackOn = TooManyAttempts.class)
    public void begin(Limit limit) {
        begin(limit, here());
    }

    /** Forgets what was counted: who it was is certain now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forget(Limit limit, String who) {
        em.createQuery("delete from SignInAttempt a where a.id = :id").setParameter("id", id(limit, who)).executeUpdate();
    }

    /** Takes back the attempt just counted for the computer at work, since it went well. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void succeeded(Limit limit) {
        find(limit, here()).ifPresent(SignInAttempt::succeeded);
    }

    /** Drops what has no effect any more. */
    @Transactional
    public void tidy() {
        em.createQuery("delete from SignInAttempt a where a.last < :old")
                .setParameter("old", Instant.now().minus(Limit.MEMORY)).executeUpdate();
    }

    private Optional<SignInAttempt> find(Limit limit, String who) {
        return Optional.ofNullable(em.find(SignInAttempt.class, id(limit, who), LockModeType.PESSIMISTIC_WRITE));
    }

    private String here() {
        String from = address.get();
        return from == null ? "here" : from;
    }

    /** Names are kept as hashes: people type passwords into the wrong field. */
    private static String id(Limit limit, String who) {
        return limit.name() + ":" + Secrets.hash(who);
    }
}
