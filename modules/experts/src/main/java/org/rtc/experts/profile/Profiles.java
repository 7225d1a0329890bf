package org.rtc.experts.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rtc.spi.access.Access;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.search.Search;

/** What a person does with their own profile. Nobody does it for them. */
@ApplicationScoped
public class Profiles {
    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    ProfileRules rules;
    @Inject
    ExpertViews views;
    @Inject
    CvFiles cv;
    @Inject
    Search search;

    /** The profile of whoever is at work, all of it; empty where they have none. */
    public Optional<ExpertView> own() {
        return mine().map(e -> views.own(e.getId()));
    }

    /** Which fields they share now, and with whom. */
    public Optional<Expert> mine() {
        return em.createQuery("select e from Expert e where e.personId = :person", Expert.class)
                .setParameter("person", access.requirePerson()).getResultStream().findFirst();
    }

    /** Begins a profile, which nobody sees until its owner consents. @return its id @throws Problem 409 where there is one, 422 */
    @Transactional
    public long create(Details details) {
        if (mine().isPresent()) {
            throw Problem.conflict("experts.error.exists");
        }
        return save(details);
    }

    /** Begins or changes the profile; changing it confirms it. @return its id @throws Problem 422 with what is wrong, by field */
    @Transactional
    public long save(Details details) {
        rules.check(details);
        Expert expert = mine().orElseGet(() -> new Expert(access.requirePerson(), Instant.now()));
        expert.describe(details);
        expert.confirm(Instant.now());
        em.persist(expert);
        em.flush();
        em.createQuery("delete from ExpertSkill s where s.expertId = :id").setParameter("id", expert.getId()).executeUpdate();
        em.createQuery("delete from ExpertLanguage l where l.expertId = :id").setParameter("id", expert.getId()).executeUpdate();
        details.skills().forEach(skill -> em.persist(new SkillRow(expert.getId(), skill)));
        details.languages().forEach(spoken -> em.persist(new SpokenRow(expert.getId(), spoken)));
        search.changed(ExpertSource.KIND, expert.getId());
        return expert.getId();
    }

    /** Says who sees what. Takes effect at once; who wants to be seen by nobody takes back the address given to single offices too. */
    @Transactional
    public void consent(Audience audience, Set<Shared> fields) {
        Expert expert = required();
        expert.consent(audience, fields);
        expert.confirm(Instant.now());
        if (audience == Audience.NOBODY) {
            em.createQuery("update ExpertCandidate c set c.sharesContact = false where c.expertId = :id").setParameter("id", expert.getId()).executeUpdate();
        }
        em.persist(new Consent(expert.getId(), audience, fields, Instant.now()));
        search.changed(ExpertSource.KIND, expert.getId());
    }

    /** All is still so. */
    @Transactional
    public void confirm() {
        Expert expert = required();
        expert.confirm(Instant.now());
        search.changed(ExpertSource.KIND, expert.getId());
    }

    /** What they agreed to, the newest first. */
    public List<Consent> consents() {
        return em.createQuery("select c from ExpertConsent c where c.expertId = :id order by c.id desc", Consent.class)
                .setParameter("id", required().getId()).setMaxResults(50).getResultList();
    }

    /** Deletes the profile with all that was said about it, invitations too. */
    @Transactional
    public void delete() {
        forget(required());
    }

    void forget(Expert expert) {
        cv.forget(expert);
        search.changed(ExpertSource.KIND, expert.getId());
        em.remove(expert);
    }

    Expert required() {
        return mine().orElseThrow(() -> Problem.conflict("experts.error.none"));
    }
}
