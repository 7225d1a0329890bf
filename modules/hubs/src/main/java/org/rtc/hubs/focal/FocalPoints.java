package org.rtc.hubs.focal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.hubs.region.Region;
import org.rtc.hubs.region.Regions;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Roles;
import org.rtc.spi.access.Scope;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.problem.Problem;

/** Focal points of a hub's members: who they are, appointing them, thanking them. */
@ApplicationScoped
public class FocalPoints {
    @Inject
    Regions regions;
    @Inject
    Roles roles;
    @Inject
    People people;

    /** By country; two statements however many. */
    public Map<String, List<Person>> of(Region region) {
        Map<Scope, Set<Long>> holders = roles.holders(PermissionDef.FOCAL_POINT, region.codes().stream().map(Scope::country).toList());
        Map<Long, Person> who = people.byIds(holders.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        Map<String, List<Person>> byCountry = new HashMap<>();
        holders.forEach((scope, ids) -> byCountry.put(scope.id(), ids.stream().map(who::get).filter(Objects::nonNull)
                .sorted(Comparator.comparing(Person::name)).toList()));
        return byCountry;
    }

    /** @throws Problem 403, 404 where the country is no member of the hub, 409 where they are already, 422 for an unknown name */
    @Transactional
    public void appoint(String hub, String country, String username) {
        regions.managed(hub, country);
        Person person = people.byLogin(username).orElseThrow(() -> Problem.invalid("username", "hubs.error.person"));
        if (!country.equals(person.country())) {
            throw Problem.invalid("username", "hubs.error.person.country");
        }
        roles.grant(person.id(), PermissionDef.FOCAL_POINT, Scope.country(country));
    }

    /** @throws Problem 403, 404 where the country is no member of the hub, or has no such focal point */
    @Transactional
    public void dismiss(String hub, String country, String username) {
        Region region = regions.managed(hub, country);
        dismiss(hub, country, of(region).getOrDefault(country, List.of()).stream().filter(p -> p.username().equals(username)).findFirst()
                .map(Person::id).orElseThrow(Problem::notFound));
    }

    @Transactional
    public void dismiss(String hub, String country, long person) {
        regions.managed(hub, country);
        roles.withdraw(person, PermissionDef.FOCAL_POINT, Scope.country(country));
    }
}
