package org.rtc.learning.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.rtc.learning.enrolment.Enrolment.Status;
import org.rtc.learning.outline.ItemKinds;
import org.rtc.spi.event.EnrolmentChanged;
import org.rtc.spi.people.PersonalData;

/** In which courses a person is, and how far they came. Certificates go too: with nobody behind them they attest nothing. */
@ApplicationScoped
public class LearningData implements PersonalData {
    @Inject
    EntityManager em;
    @Inject
    CourseDoor door;
    @Inject
    Enrolments enrolments;
    @Inject
    ItemKinds kinds;
    @Inject
    Event<EnrolmentChanged> changed;

    @Override
    public String section() {
        return "learning.enrolments";
    }

    @Override
    public JsonValue export(long personId) {
        kinds.catchUp(personId);
        JsonArrayBuilder courses = Json.createArrayBuilder();
        of(personId).forEach(enrolment -> courses.add(course(enrolment, personId)));
        return courses.build();
    }

    private JsonObjectBuilder course(Enrolment enrolment, long person) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        em.createQuery("""
                select i.id, p.status, p.score, p.seconds, p.attempts from RecordedProgress p join Item i on i.id = p.itemId
                where p.personId = :person and i.courseId = :course order by i.id""", Object[].class)
                .setParameter("person", person).setParameter("course", enrolment.getCourseId()).getResultStream().forEach(row -> {
                    JsonObjectBuilder item = Json.createObjectBuilder().add("item", row[0].toString()).add("status", row[1].toString())
                            .add("seconds", ((Number) row[3]).longValue()).add("attempts", ((Number) row[4]).intValue());
                    if (row[2] != null) {
                        item.add("score", ((Number) row[2]).doubleValue());
                    }
                    items.add(item);
                });
        return Json.createObjectBuilder().add("course", Long.toString(enrolment.getCourseId())).add("status", enrolment.getStatus().id())
                .add("since", enrolment.getSince().toString()).add("items", items);
    }

    /** Places that become free go to who waits. */
    @Override
    public void erase(long personId) {
        for (Enrolment enrolment : of(personId)) {
            long course = enrolment.getCourseId();
            door.open(course);
            boolean held = enrolment.getStatus() == Status.ACTIVE;
            em.remove(enrolment);
            em.flush();
            if (held) {
                door.givePlaceBack(course);
                changed.fire(new EnrolmentChanged(course, personId, false));
                enrolments.fill(course);
            }
        }
        em.createQuery("delete from RecordedProgress p where p.personId = :person").setParameter("person", personId).executeUpdate();
        em.createNativeQuery("delete from ln_certificate where person_id = ?").setParameter(1, personId).executeUpdate();
    }

    private List<Enrolment> of(long person) {
        return em.createQuery("select e from Enrolment e where e.personId = :person order by e.id", Enrolment.class)
                .setParameter("person", person).getResultList();
    }
}
