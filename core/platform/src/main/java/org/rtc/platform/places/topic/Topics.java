package org.rtc.platform.places.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.util.List;
import org.rtc.platform.access.Permissions;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;

/** Editions of the classification: imported whole, and one of them in force. */
@ApplicationScoped
public class Topics {
    @Inject
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Audit audit;

    /**
     * Imports an edition and puts it in force.
     *
     * @param edition short name, such as {@code 2026}; up to 16 letters, digits, dots and hyphens
     * @return how many topics it has
     * @throws Problem 409 where there is such an edition, 422 where the table is wrong; then nothing is changed
     */
    @Transactional
    public int add(String edition, Reader csv) throws IOException {
        access.require(Permissions.TOPIC_MANAGE, Scope.NETWORK);
        if (!edition.matches("[0-9A-Za-z.-]{1,16}")) {
            throw Problem.invalid("edition", "platform.topics.badEdition");
        }
        if (em.find(TopicEdition.class, edition) != null) {
            throw Problem.invalid("edition", "platform.topics.editionTaken", edition);
        }
        List<Places.Topic> topics = TopicCsv.read(csv);
        em.persist(new TopicEdition(edition, Instant.now()));
        topics.forEach(t -> em.persist(new Topic(edition, t.code(), t.parent(), t.name())));
        putInForce(edition);
        audit.record("platform.topics.add", Scope.NETWORK, "topics:" + edition, Integer.toString(topics.size()));
        return topics.size();
    }

    /** @throws Problem 404 where there is no such edition */
    @Transactional
    public void use(String edition) {
        access.require(Permissions.TOPIC_MANAGE, Scope.NETWORK);
        if (em.find(TopicEdition.class, edition) == null) {
            throw Problem.notFound();
        }
        putInForce(edition);
        audit.record("platform.topics.use", Scope.NETWORK, "topics:" + edition, "");
    }

    private void putInForce(String edition) {
        em.createQuery("select e from TopicEdition e", TopicEdition.class).getResultList()
                .forEach(e -> e.putInForce(e.getId().equals(edition)));
    }

    /** Newest first. */
    @Transactional
    public List<Edition> editions() {
        access.require(Permissions.TOPIC_MANAGE, Scope.NETWORK);
        return em.createQuery("""
                select new org.rtc.platform.places.topic.Topics$Edition(e.id, e.imported, e.inForce, count(t))
                from TopicEdition e left join Topic t on t.edition = e.id
                group by e.id, e.imported, e.inForce order by e.imported desc""", Edition.class).getResultList();
    }

    /** @param size number of topics */
    public record Edition(String id, Instant imported, boolean inForce, long size) {
        public Edition(String id, Instant imported, Boolean inForce, Long size) {
            this(id, imported, inForce.booleanValue(), size.longValue());
        }
    }
}
