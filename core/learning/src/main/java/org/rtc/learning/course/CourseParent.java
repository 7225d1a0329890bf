package org.rtc.learning.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Optional;
import org.rtc.spi.access.Scope;
import org.rtc.spi.access.ScopeParent;

/** A course lies in the scope in whose care it is. */
@ApplicationScoped
public class CourseParent implements ScopeParent {
    @Inject
    EntityManager em;

    @Override
    public Scope.Kind kind() {
        return Scope.Kind.COURSE;
    }

    @Override
    public Optional<Scope> parentOf(Scope course) {
        return em.createQuery("select c.scopeKind, c.scopeId from Course c where c.id = :id", Object[].class)
                .setParameter("id", Long.valueOf(course.id())).getResultStream().findFirst()
                .map(row -> new Scope(Scope.Kind.valueOf(((String) row[0]).toUpperCase(Locale.ROOT)), (String) row[1]));
    }
}
