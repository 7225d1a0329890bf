package org.rtc.learning.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Forbidden;

/** In whose care whoever is at work may put a course, and whose courses they may edit. */
@ApplicationScoped
public class OwnerScopes {
    @Inject
    Access access;
    @Inject
    Places places;

    /** @throws Forbidden where they may create courses nowhere */
    public Scope widest() {
        access.requirePerson();
        return access.scopes(CourseAccess.CREATE).stream().filter(s -> s.kind() != Scope.Kind.COURSE)
                .min(Comparator.comparing(Scope::kind).thenComparing(Scope::id)).orElseThrow(Forbidden::new);
    }

    /** All scopes in which they hold the permission, also through a wider one, widest first; courses as given alone. */
    public List<Scope> within(String permission) {
        Set<Scope> given = access.scopes(permission);
        if (given.isEmpty()) {
            return List.of();
        }
        Set<Scope> all = new LinkedHashSet<>(given);
        boolean network = given.contains(Scope.NETWORK);
        for (Places.Hub hub : places.hubs()) {
            add(all, network, Scope.hub(hub.id()));
        }
        for (Places.Country country : places.countries()) {
            add(all, network || country.hub() != null && all.contains(Scope.hub(country.hub())), Scope.country(country.iso2()));
        }
        for (Places.Organisation office : places.organisations()) {
            add(all, network || office.country() != null && all.contains(Scope.country(office.country())),
                    Scope.organisation(office.id()));
        }
        List<Scope> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Scope::kind));
        return sorted;
    }

    private static void add(Set<Scope> all, boolean inside, Scope scope) {
        if (inside) {
            all.add(scope);
        }
    }
}
