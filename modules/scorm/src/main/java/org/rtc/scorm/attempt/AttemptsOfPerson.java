package org.rtc.scorm.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.scorm.policy.Policies;
import org.rtc.scorm.policy.Policy;
import org.rtc.spi.people.PersonalData;

/** All attempts of a person with what was recorded, for the copy that they may ask for. */
@ApplicationScoped
public class AttemptsOfPerson implements PersonalData {
    @Inject
    EntityManager em;
    @Inject
    Policies policies;

    @Override
    public String section() {
        return "scorm.attempts";
    }

    @Override
    public JsonValue export(long personId) {
        List<Attempt> all = em.createQuery("select a from ScormAttempt a where a.personId = :person order by a.id", Attempt.class)
                .setParameter("person", personId).getResultList();
        Map<Long, Policy> chosen = policies.of(all.stream().map(Attempt::getItemId).collect(Collectors.toSet()));
        return AttemptJson.all(all, item -> chosen.getOrDefault(item, Policy.standard()));
    }

    @Override
    public void erase(long personId) {
        em.createQuery("delete from ScormAttempt a where a.personId = :person").setParameter("person", personId).executeUpdate();
        em.createNativeQuery("delete from sc_learner where person_id = ?").setParameter(1, personId).executeUpdate();
    }
}
