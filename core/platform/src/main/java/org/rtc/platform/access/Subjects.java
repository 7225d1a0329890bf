package org.rtc.platform.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.mgt.DefaultSessionStorageEvaluator;
import org.apache.shiro.mgt.DefaultSubjectDAO;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.subject.support.SubjectThreadState;
import org.apache.shiro.util.ThreadState;

/** Shiro subjects without a session: for programs that ask with a token, and for work that no request began. */
@ApplicationScoped
public class Subjects {
    @Inject
    RtcRealm realm;

    private DefaultSecurityManager security;

    /** A manager of its own that keeps no session: such work leaves none behind. */
    @PostConstruct
    void prepare() {
        DefaultSessionStorageEvaluator never = new DefaultSessionStorageEvaluator();
        never.setSessionStorageEnabled(false);
        DefaultSubjectDAO subjects = new DefaultSubjectDAO();
        subjects.setSessionStorageEvaluator(never);
        security = new DefaultSecurityManager(realm);
        security.setSubjectDAO(subjects);
    }

    /** @param principal null for nobody */
    public Subject of(Principal principal) {
        Subject.Builder subject = new Subject.Builder(security).sessionCreationEnabled(false);
        if (principal != null) {
            subject.principals(new SimplePrincipalCollection(principal, "rtc")).authenticated(true);
        }
        return subject.buildSubject();
    }

    /** Does the work in that name. What it throws is thrown as it is. */
    public <T> T as(Principal principal, Supplier<T> work) {
        ThreadState state = new SubjectThreadState(of(principal));
        state.bind();
        try {
            return work.get();
        } finally {
            state.restore();
        }
    }
}
