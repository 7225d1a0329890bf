package org.rtc.platform.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.mgt.DefaultSessionStorageEvaluator;
import org.apache.shiro.mgt.DefaultSubjectDAO;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.rtc.spi.access.RunAs;
import org.rtc.spi.problem.Problem;

/** Binds a Shiro subject to the thread while the work runs. */
@ApplicationScoped
public class ShiroRunAs implements RunAs {
    @Inject
    RtcRealm realm;
    @Inject
    EntityManager em;

    private DefaultSecurityManager security;

    /** A manager of its own that keeps no session: work without a request leaves none behind. */
    @PostConstruct
    void prepare() {
        DefaultSessionStorageEvaluator never = new DefaultSessionStorageEvaluator();
        never.setSessionStorageEnabled(false);
        DefaultSubjectDAO subjects = new DefaultSubjectDAO();
        subjects.setSessionStorageEvaluator(never);
        security = new DefaultSecurityManager(realm);
        security.setSubjectDAO(subjects);
    }

    @Override
    @ActivateRequestContext
    public <T> T person(long personId, Supplier<T> work) {
        int epoch = em.createQuery("select p.sessionEpoch from PersonAccount p where p.id = :id", Integer.class)
                .setParameter("id", personId).getResultStream().findFirst().orElseThrow(Problem::notFound);
        return as(new Principal(personId, epoch), work);
    }

    @Override
    @ActivateRequestContext
    public <T> T system(Supplier<T> work) {
        return as(Principal.SYSTEM, work);
    }

    private <T> T as(Principal principal, Supplier<T> work) {
        Subject subject = new Subject.Builder(security).principals(new SimplePrincipalCollection(principal, "rtc"))
                .authenticated(true).sessionCreationEnabled(false).buildSubject();
        return subject.execute(work::get);
    }
}
