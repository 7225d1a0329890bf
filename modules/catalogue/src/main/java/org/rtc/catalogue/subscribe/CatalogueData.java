package org.rtc.catalogue.subscribe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import org.rtc.catalogue.register.Registration;
import org.rtc.catalogue.register.Registrations;
import org.rtc.spi.people.PersonalData;

/** What the catalogue keeps of a person: what they follow, where they registered, what they announced. */
@ApplicationScoped
public class CatalogueData implements PersonalData {
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    EntityManager em;
    @Inject
    Subscriptions subscriptions;
    @Inject
    Registrations registrations;

    @Override
    public String section() {
        return "catalogue.person";
    }

    @Override
    public JsonValue export(long person) {
        JsonArrayBuilder follows = JSON.createArrayBuilder();
        subscriptions.of(person).forEach(s -> {
            JsonObjectBuilder wish = JSON.createObjectBuilder();
            put(wish, "topic", s.wish().topic());
            put(wish, "country", s.wish().country());
            put(wish, "kind", s.wish().kind());
            put(wish, "language", s.wish().language());
            follows.add(wish);
        });
        JsonArrayBuilder registered = JSON.createArrayBuilder();
        em.createQuery("select r from CatalogueRegistration r where r.person = :person order by r.id", Registration.class).setParameter("person", person)
                .getResultList().forEach(r -> registered.add(JSON.createObjectBuilder().add("activity", Long.toString(r.activity()))
                        .add("waiting", r.waiting()).add("attended", r.attended()).add("since", r.created().toString())));
        JsonArrayBuilder announced = JSON.createArrayBuilder();
        em.createQuery("select a.id from CatalogueActivity a where a.createdBy = :person order by a.id", Long.class).setParameter("person", person)
                .getResultList().forEach(id -> announced.add(id.toString()));
        JsonArrayBuilder groups = JSON.createArrayBuilder();
        em.createQuery("select p.group from CatalogueGroupPoster p where p.person = :person order by p.group", Long.class).setParameter("person", person)
                .getResultList().forEach(id -> groups.add(id.toString()));
        return JSON.createObjectBuilder().add("follows", follows).add("registered", registered).add("announced", announced).add("announcesFor", groups).build();
    }

    /** Places that become free go to who waits. Activities that the person announced are their office's, and stay. */
    @Override
    public void erase(long person) {
        registrations.forget(person);
        em.createNativeQuery("delete from cat_subscription where person_id = ?").setParameter(1, person).executeUpdate();
        em.createNativeQuery("delete from cat_group_poster where person_id = ?").setParameter(1, person).executeUpdate();
    }

    private static void put(JsonObjectBuilder json, String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
    }
}
