package org.rtc.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import org.rtc.hubs.desk.Reminder;
import org.rtc.hubs.mandate.Mandate;
import org.rtc.spi.people.PersonalData;

/** What hubs keep of a person: the mandates that they gave or ended, the reminders that they sent. */
@ApplicationScoped
public class HubData implements PersonalData {
    @Inject
    EntityManager em;

    @Override
    public String section() {
        return "hubs.work";
    }

    @Override
    public JsonValue export(long person) {
        JsonArrayBuilder given = Json.createArrayBuilder();
        JsonArrayBuilder ended = Json.createArrayBuilder();
        em.createQuery("select m from HubMandate m where m.givenBy = :person or m.endedBy = :person order by m.id", Mandate.class)
                .setParameter("person", person).getResultList().forEach(m -> {
                    if (m.getGivenBy() == person) {
                        given.add(Json.createObjectBuilder().add("hub", m.getHub()).add("country", m.getCountry())
                                .add("given", m.getGiven().toString()).add("note", m.getNote()));
                    }
                    if (m.getEndedBy() != null && m.getEndedBy() == person) {
                        ended.add(Json.createObjectBuilder().add("hub", m.getHub()).add("country", m.getCountry()).add("ended", m.getEnded().toString()));
                    }
                });
        JsonArrayBuilder reminders = Json.createArrayBuilder();
        em.createQuery("select r from HubReminder r where r.sentBy = :person order by r.id", Reminder.class).setParameter("person", person)
                .getResultList().forEach(r -> reminders.add(Json.createObjectBuilder().add("country", r.getCountry()).add("sent", r.getSent().toString())));
        return Json.createObjectBuilder().add("mandatesGiven", given).add("mandatesEnded", ended).add("reminders", reminders).build();
    }

    /** Mandates and reminders are the network's and stay, in nobody's name. */
    @Override
    public void erase(long person) {
        em.createQuery("update HubMandate m set m.givenBy = 0 where m.givenBy = :person").setParameter("person", person).executeUpdate();
        em.createQuery("update HubMandate m set m.endedBy = null where m.endedBy = :person").setParameter("person", person).executeUpdate();
        em.createQuery("update HubReminder r set r.sentBy = 0 where r.sentBy = :person").setParameter("person", person).executeUpdate();
    }
}
