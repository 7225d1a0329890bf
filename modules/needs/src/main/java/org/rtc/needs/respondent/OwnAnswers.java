package org.rtc.needs.respondent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.rtc.needs.answer.Delegation;
import org.rtc.spi.people.PersonalData;

/** The questionnaires that a person was asked to answer in their own name, with what they answered. */
@ApplicationScoped
public class OwnAnswers implements PersonalData {
    @Inject
    EntityManager em;

    @Override
    public String section() {
        return "needs.answers";
    }

    @Override
    public JsonValue export(long personId) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        em.createQuery("select r from NeedsRespondent r where r.person = :person order by r.id", Respondent.class)
                .setParameter("person", personId).getResultList().forEach(r -> all.add(one(r)));
        JsonArrayBuilder sections = Json.createArrayBuilder();
        em.createQuery("select d from NeedsDelegation d where d.person = :person order by d.id", Delegation.class).setParameter("person", personId)
                .getResultList().forEach(d -> sections.add(Json.createObjectBuilder().add("section", d.getSection()).add("asked", d.getCreated().toString())));
        return Json.createObjectBuilder().add("questionnaires", all).add("sections", sections).build();
    }

    /** What they began goes; what they sent stays without them, since figures were built upon it. */
    @Override
    public void erase(long personId) {
        em.createQuery("select r from NeedsRespondent r where r.person = :person", Respondent.class).setParameter("person", personId).getResultList().forEach(r -> {
            if (r.status() == Respondent.Status.SENT) {
                r.forget();
            } else {
                em.remove(r);
            }
        });
        em.createQuery("update NeedsDelegation d set d.person = null, d.email = '' where d.person = :person").setParameter("person", personId).executeUpdate();
    }

    private JsonObjectBuilder one(Respondent r) {
        JsonArrayBuilder answers = Json.createArrayBuilder();
        List<Object[]> rows = em.createQuery("select a.question, a.item, a.amount, a.wanted, a.words from NeedsAnswer a where a.respondent = :id order by a.question, a.item",
                Object[].class).setParameter("id", r.getId()).getResultList();
        for (Object[] row : rows) {
            JsonObjectBuilder answer = Json.createObjectBuilder().add("question", (String) row[0]);
            put(answer, "item", row[1]);
            put(answer, "value", row[2]);
            put(answer, "wanted", row[3]);
            put(answer, "text", row[4]);
            answers.add(answer);
        }
        return Json.createObjectBuilder().add("round", Long.toString(r.getRound())).add("country", r.getCountry()).add("kind", r.kind().id())
                .add("status", r.status().id()).add("invited", r.getInvited().toString()).add("answers", answers);
    }

    private static void put(JsonObjectBuilder json, String key, Object value) {
        if (value instanceof Double number) {
            json.add(key, number);
        } else if (value != null && !value.toString().isEmpty()) {
            json.add(key, value.toString());
        }
    }
}
