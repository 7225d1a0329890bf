package org.rtc.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.rtc.spi.access.RunAs;
import org.rtc.spi.problem.Problem;

/** Binds a Shiro subject to the thread while the work runs. */
@ApplicationScoped
public class ShiroRunAs implements RunAs {
    @Inject
    Subjects subjects;

    @Inject
    EntityManager em;

    @Override
    @ActivateRequestContext
    public <T> T person(long personId, Supplier<T> work) {
        int epoch = em.createQuery("select p.sessionEpoch from PersonAccount p where p.id = :id", Integer.class)
                .setParameter("id", personId).getResultStream().findFirst().orElseThrow(Problem::notFound);
        return subjects.as(new Principal(personId, epoch), work);
    }

    @Override
    @ActivateRequestContext
    public <T> T system(Supplier<T> work) {
        return subjects.as(Principal.SYSTEM, work);
    }
}
