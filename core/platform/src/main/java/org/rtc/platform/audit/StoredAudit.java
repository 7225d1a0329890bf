package org.rtc.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.audit.Audit;

/** Writes the record into the transaction of the change: both stay, or neither. */
@ApplicationScoped
public class StoredAudit implements Audit {
    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    ClientAddress address;

    @Override
    @Transactional
    public void record(String act, Scope scope, String object, String detail) {
        Viewer viewer = access.viewer();
        Long person = viewer.signedIn() ? viewer.personId() : null;
        em.persist(new AuditEntry(Instant.now(), person, viewer.name(), act, scope, object, detail, address.get()));
    }
}
