package org.rtc.platform.people.demo;

import static org.rtc.spi.access.PermissionDef.ADMIN;
import static org.rtc.spi.access.PermissionDef.FOCAL_POINT;
import static org.rtc.spi.access.PermissionDef.HUB_ADMIN;
import static org.rtc.spi.access.PermissionDef.INSTRUCTOR;
import static org.rtc.spi.access.PermissionDef.SECRETARIAT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.rtc.platform.access.RoleGrant;
import org.rtc.platform.people.Details;
import org.rtc.platform.people.NewPeople;
import org.rtc.platform.people.Passwords;
import org.rtc.platform.people.PersonAccount;
import org.rtc.spi.access.Scope;
import org.rtc.spi.demo.DemoData;
import org.rtc.spi.people.Places;

/** The accounts to try the demonstration with; each has the password {@code demo}. */
@ApplicationScoped
public class DemoPeople implements DemoData {
    @Inject
    NewPeople people;

    @Inject
    Passwords passwords;

    @Inject
    Places places;

    @Inject
    EntityManager em;

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void create() {
        grant(person("admin", "Teresa", "Quiroga", "CL", "es"), ADMIN, Scope.NETWORK);
        grant(person("secretariat", "Rafael", "Ibarra", "CL", "es"), SECRETARIAT, Scope.NETWORK);
        grant(person("hub.andean", "Marcela", "Restrepo", "CO", "es"), HUB_ADMIN, Scope.hub("andean"));
        grant(person("hub.caribbean", "Joy", "Baptiste", "TT", "en"), HUB_ADMIN, Scope.hub("caribbean"));
        grant(person("focal.hn", "Lucía", "Zelaya", "HN", "es"), FOCAL_POINT, Scope.country("HN"));
        grant(person("instructor", "Andrés", "Villaseñor", "MX", "es"), INSTRUCTOR, Scope.NETWORK);
        person("learner", "Ana", "Pineda", "HN", "es");
        person("learner2", "Jean-Baptiste", "Désir", "HT", "fr");
    }

    private PersonAccount person(String username, String given, String family, String country, String lang) {
        String office = places.organisations().stream().filter(o -> country.equals(o.country())).findFirst()
                .map(o -> Long.toString(o.id())).orElse("");
        PersonAccount person = people.add(new Details(username, username + "@example.org", given, family, country, office,
                lang, ""), passwords.hash("demo"));
        person.confirmEmail();
        return person;
    }

    private void grant(PersonAccount person, String role, Scope scope) {
        em.persist(new RoleGrant(person.getId(), role, scope, Instant.now()));
    }
}
