package org.rtc.platform.people.first;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.logging.Logger;
import org.rtc.platform.access.Principal;
import org.rtc.platform.access.RoleGrant;
import org.rtc.platform.access.Secrets;
import org.rtc.platform.people.Details;
import org.rtc.platform.people.Links;
import org.rtc.platform.people.NewPeople;
import org.rtc.platform.people.PersonAccount;
import org.rtc.platform.setting.Environment;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.RunAs;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.problem.Problem;

/** An installation without an administrator makes a link to create one, and tells it to whoever reads its log. */
@ApplicationScoped
public class FirstAdministrator {
    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @Inject
    EntityManager em;

    @Inject
    NewPeople people;

    @Inject
    Environment environment;

    @Inject
    Audit audit;

    @Inject
    RunAs runAs;

    /** Whether there is any account. */
    public boolean anybody() {
        return !em.createQuery("select p.id from PersonAccount p", Long.class).setMaxResults(1).getResultList().isEmpty();
    }

    /** An administrator of the network. @throws Problem 404 where there is none */
    public long id() {
        return administrators().stream().findFirst().orElseThrow(Problem::notFound);
    }

    private List<Long> administrators() {
        return em.createQuery("""
                select p.id from PersonAccount p join RoleGrant g on g.personId = p.id
                where p.active = true and g.role = :role and g.scopeKind = 'network' order by p.id""", Long.class)
                .setParameter("role", PermissionDef.ADMIN).setMaxResults(1).getResultList();
    }

    /** Logs a link where there is no administrator. Only its hash is kept, so that each start gives one of its own. */
    @Transactional
    public void invite() {
        if (!administrators().isEmpty()) {
            return;
        }
        String token = Secrets.random();
        em.createNativeQuery("INSERT INTO pf_first_admin (hash, created) VALUES (?1, ?2)")
                .setParameter(1, Secrets.hash(token)).setParameter(2, LocalDateTime.now(ZoneOffset.UTC)).executeUpdate();
        LOG.warning("First administrator: " + environment.url() + "/first-admin/" + token);
    }

    /** @throws Problem 410 where the token is none, or was used */
    public void check(String token) {
        if (!administrators().isEmpty() || em.createNativeQuery("SELECT hash FROM pf_first_admin WHERE hash = ?1")
                .setParameter(1, Secrets.hash(token)).getResultList().isEmpty()) {
            throw Links.gone();
        }
    }

    /** Of two who have a link, the first. @throws Problem 422 where details or password will not do */
    @Transactional
    public Principal create(String token, Details details, String password) {
        check(token);
        return runAs.system(() -> {
            if (em.createNativeQuery("DELETE FROM pf_first_admin").executeUpdate() == 0) {
                throw Links.gone();
            }
            PersonAccount person = people.create(details, password);
            person.confirmEmail();
            em.persist(new RoleGrant(person.getId(), PermissionDef.ADMIN, Scope.NETWORK, Instant.now()));
            audit.record("platform.person.firstAdmin", Scope.NETWORK, "person:" + person.getId(), person.getUsername());
            return new Principal(person.getId(), person.getSessionEpoch());
        });
    }
}
