package org.rtc.experts.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.spi.access.Access;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.problem.Problem;

/** CVs: kept by their owner, opened by offices that may, each view written down for the owner to see. */
@ApplicationScoped
public class Cvs {
    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Profiles profiles;
    @Inject
    ExpertViews views;
    @Inject
    CvFiles files;
    @Inject
    People people;

    /** @throws Problem 413, 422 */
    @Transactional
    public void keep(InputStream bytes, String name) throws IOException {
        files.keep(profiles.required(), bytes, name);
    }

    @Transactional
    public void remove() {
        files.forget(profiles.required());
    }

    /**
     * The file of a CV for whoever is at work; that they saw it is written down, unless it is their own.
     *
     * @return id in the file store
     * @throws Problem 404 where there is none for them, consented or not
     */
    @Transactional
    public long open(long expertId) {
        long reader = access.requirePerson();
        Expert expert = em.find(Expert.class, expertId);
        if (expert == null || expert.getCvFile() == null) {
            throw Problem.notFound();
        }
        if (expert.getPersonId() != reader) {
            if (views.shown(List.of(expertId), views.reader()).stream().noneMatch(ExpertView::cv)) {
                throw Problem.notFound();
            }
            em.persist(new CvView(expertId, reader, Instant.now()));
        }
        return expert.getCvFile();
    }

    /** Who opened the CV of whoever is at work, the newest first. */
    public List<Seen> seen() {
        List<CvView> rows = em.createQuery("select v from CvView v where v.expertId = :id order by v.id desc", CvView.class)
                .setParameter("id", profiles.required().getId()).setMaxResults(200).getResultList();
        Map<Long, Person> who = people.byIds(rows.stream().map(CvView::getPersonId).collect(Collectors.toSet()));
        return rows.stream().map(v -> new Seen(who.get(v.getPersonId()), v.getSeen())).toList();
    }

    /** @param who null where the account is gone */
    public record Seen(Person who, Instant when) {
    }
}
