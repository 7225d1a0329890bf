package org.rtc.catalogue.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;

/** The catalogues elsewhere that are read on a schedule; who exchanges says which. */
@ApplicationScoped
public class Sources {
    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Audit audit;
    @Inject
    Places places;

    /** @return its id @throws Problem 403, 422 */
    @Transactional
    public long add(String name, String kind, String url, String country, int hours) {
        access.require(ActivityAccess.EXCHANGE, Scope.NETWORK);
        Format format = Format.of(kind).orElseThrow(() -> Problem.invalid("kind", "catalogue.error.format"));
        if (country != null && !country.isBlank() && places.country(country).isEmpty()) {
            throw Problem.invalid("country", "catalogue.error.country");
        }
        Source source = new Source(name, format, url, country, hours, Instant.now());
        em.persist(source);
        em.flush();
        audit.record("catalogue.source.add", Scope.NETWORK, "source:" + source.getId(), url);
        return source.getId();
    }

    /** Has it read within the next minute. @throws Problem 403, 404 */
    @Transactional
    public void readSoon(long id) {
        required(id).dueNow(Instant.now());
    }

    /** @throws Problem 403, 404 */
    @Transactional
    public void remove(long id) {
        Source source = required(id);
        em.remove(source);
        audit.record("catalogue.source.remove", Scope.NETWORK, "source:" + id, source.getUrl());
    }

    private Source required(long id) {
        access.require(ActivityAccess.EXCHANGE, Scope.NETWORK);
        Source source = em.find(Source.class, id);
        if (source == null) {
            throw Problem.notFound();
        }
        return source;
    }

    public List<Source> all() {
        access.require(ActivityAccess.EXCHANGE, Scope.NETWORK);
        return em.createQuery("select s from CatalogueSource s order by s.id", Source.class).getResultList();
    }
}
