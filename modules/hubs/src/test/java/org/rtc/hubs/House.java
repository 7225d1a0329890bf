package org.rtc.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.rtc.platform.access.PermissionSeed;
import org.rtc.platform.access.RoleGrant;
import org.rtc.platform.people.PersonAccount;
import org.rtc.platform.places.facts.Facts;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Scope;
import org.rtc.learning.course.CourseCatalogue;
import org.rtc.learning.course.CourseDetails;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.testkit.As;
import org.rtc.testkit.Tx;

/** The network with its hubs, people with roles, and published courses. */
@ApplicationScoped
public class House {
    @Inject
    EntityManager em;
    @Inject
    PermissionSeed permissions;
    @Inject
    Facts facts;
    @Inject
    CourseCatalogue courses;

    public void build() {
        permissions.apply();
        As.system(() -> facts.load());
    }

    public long person(String name, String country) {
        return Tx.get(() -> {
            PersonAccount person = new PersonAccount(name, name + "@example.org", name, "Ceibo", Lang.ES, Instant.now());
            person.belongsTo(country, null);
            person.confirmEmail();
            em.persist(person);
            em.flush();
            return person.getId();
        });
    }

    public long holder(String name, String country, String role, Scope scope) {
        long id = person(name, country);
        Tx.run(() -> em.persist(new RoleGrant(id, role, scope, Instant.now())));
        return id;
    }

    public long hub(String hub) {
        return holder("hub." + hub, "CO", PermissionDef.HUB_ADMIN, Scope.hub(hub));
    }

    public long secretariat() {
        return holder("secretariat", "CL", PermissionDef.SECRETARIAT, Scope.NETWORK);
    }

    /** @return id of a published course */
    public long course(long teacher, String title) {
        return As.person(teacher, () -> {
            long id = courses.create(CourseDetails.titled(LocalizedText.of(Lang.ES, title)), Scope.NETWORK);
            courses.publish(id, true);
            return id;
        });
    }
}
