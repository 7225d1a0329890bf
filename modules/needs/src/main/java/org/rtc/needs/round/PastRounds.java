package org.rtc.needs.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;

/** Rounds that were held already: nobody is told of them. */
@ApplicationScoped
public class PastRounds {
    @Inject
    EntityManager em;
    @Inject
    Access access;

    /** @return the round, closed */
    @Transactional
    public Round add(RoundDetails details, Scope scope, Instant opened, Instant closed) {
        access.require(RoundAccess.MANAGE, scope);
        Round round = Round.past(details, scope, opened, closed);
        em.persist(round);
        em.flush();
        return round;
    }
}
