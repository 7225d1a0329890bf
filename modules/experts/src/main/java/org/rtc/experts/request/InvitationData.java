package org.rtc.experts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import org.rtc.experts.Ids;
import org.rtc.spi.people.PersonalData;

/** Invitations, answers and messages of a person, for the copy that each may ask for. */
@ApplicationScoped
public class InvitationData implements PersonalData {
    @Inject
    EntityManager em;

    @Override
    public String section() {
        return "experts.invitations";
    }

    /** Invitations go with the profile. What was written in an exchange stays for the other side, in nobody's name. */
    @Override
    public void erase(long personId) {
        // nothing that is theirs alone
    }

    @Override
    public JsonValue export(long personId) {
        JsonArrayBuilder invitations = Json.createArrayBuilder();
        em.createQuery("""
                select c from ExpertCandidate c join Expert e on e.id = c.expertId
                where e.personId = :person and c.standing <> :unasked order by c.id""", Candidate.class)
                .setParameter("person", personId).setParameter("unasked", Standing.SHORTLISTED).getResultStream()
                .forEach(c -> invitations.add(Json.createObjectBuilder().add("request", Long.toString(c.getRequestId()))
                        .add("standing", Ids.of(c.getStanding())).add("answer", c.getAnswer() == null ? "" : c.getAnswer())
                        .add("sharesContact", c.isSharesContact()).add("evaluation", c.getEvaluation() == null ? "" : c.getEvaluation())));
        JsonArrayBuilder messages = Json.createArrayBuilder();
        em.createQuery("select m from ExpertMessage m where m.authorId = :person order by m.id", Message.class).setParameter("person", personId)
                .getResultStream().forEach(m -> messages.add(Json.createObjectBuilder().add("written", m.getWritten().toString()).add("text", m.getText())));
        return Json.createObjectBuilder().add("invitations", invitations).add("messages", messages).build();
    }
}
