package org.rtc.experts.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import org.rtc.experts.Ids;
import org.rtc.spi.people.PersonalData;

/** What is kept of an expert, for the copy that each may ask for. */
@ApplicationScoped
public class ProfileData implements PersonalData {
    @Inject
    EntityManager em;
    @Inject
    ExpertViews views;
    @Inject
    Profiles profiles;

    @Override
    public String section() {
        return "experts.profile";
    }

    /** Consents, skills, invitations and who looked go with the profile's row. */
    @Override
    public void erase(long personId) {
        em.createQuery("delete from CvView v where v.personId = :person").setParameter("person", personId).executeUpdate();
        em.createQuery("select e from Expert e where e.personId = :person", Expert.class).setParameter("person", personId)
                .getResultStream().findFirst().ifPresent(profiles::forget);
    }

    @Override
    public JsonValue export(long personId) {
        Expert expert = em.createQuery("select e from Expert e where e.personId = :person", Expert.class)
                .setParameter("person", personId).getResultStream().findFirst().orElse(null);
        JsonArrayBuilder opened = Json.createArrayBuilder();
        em.createQuery("select v from CvView v where v.personId = :person order by v.id", CvView.class).setParameter("person", personId)
                .getResultStream().forEach(v -> opened.add(v.getSeen().toString()));
        JsonObjectBuilder json = Json.createObjectBuilder().add("cvsOpened", opened);
        if (expert != null) {
            ExpertJson.write(json, views.own(expert.getId()));
            JsonArrayBuilder consents = Json.createArrayBuilder();
            em.createQuery("select c from ExpertConsent c where c.expertId = :id order by c.id", Consent.class)
                    .setParameter("id", expert.getId()).getResultStream().forEach(c -> consents.add(Json.createObjectBuilder()
                            .add("given", c.getGiven().toString()).add("audience", Ids.of(c.getAudience())).add("fields", c.getShared())));
            json.add("consents", consents);
        }
        return json.build();
    }
}
