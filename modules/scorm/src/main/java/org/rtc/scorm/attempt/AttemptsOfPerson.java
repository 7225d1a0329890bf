package org.rtc.scorm.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import org.rtc.spi.people.PersonalData;

/** All attempts of a person with what was recorded, for the copy that they may ask for. */
@ApplicationScoped
public class AttemptsOfPerson implements PersonalData {
    @Inject
    EntityManager em;

    @Override
    public String section() {
        return "scorm.attempts";
    }

    @Override
    public JsonValue export(long personId) {
        return AttemptJson.all(em.createQuery("select a from ScormAttempt a where a.personId = :person order by a.id", Attempt.class)
                .setParameter("person", personId).getResultList());
    }

    @Override
    public void erase(long personId) {
        em.createQuery("delete from ScormAttempt a where a.personId = :person").setParameter("person", personId).executeUpdate();
        em.createNativeQuery("delete from sc_learner where person_id = ?").setParameter(1, personId).executeUpdate();
    }
}
