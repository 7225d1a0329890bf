package org.rtc.catalogue.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.problem.Problem;

/** Who announces the activities of which working group; whoever publishes for the network says so. */
@ApplicationScoped
public class Posters {
    /** The right to keep the groups and say who announces for them, in the network. */
    public static final String KEEP = "catalogue:activity:publish";

    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    People people;
    @Inject
    Audit audit;

    /** The groups for which whoever is at work announces. */
    public Set<Long> groups() {
        return access.viewer().signedIn() ? new TreeSet<>(em.createQuery("select p.group from CatalogueGroupPoster p where p.person = :person", Long.class)
                .setParameter("person", access.viewer().personId()).getResultList()) : Set.of();
    }

    public boolean posts(Long group) {
        return group != null && groups().contains(group);
    }

    /** By name. @throws Problem 401, 403 */
    public List<Person> of(long group) {
        access.require(KEEP, Scope.NETWORK);
        return people.byIds(em.createQuery("select p.person from CatalogueGroupPoster p where p.group = :group", Long.class)
                .setParameter("group", group).getResultList()).values().stream().sorted(Comparator.comparing(Person::name)).toList();
    }

    /** @throws Problem 403, 404 where there is no such group, 422 where there is no such person */
    @Transactional
    public void add(long group, String username) {
        access.require(KEEP, Scope.NETWORK);
        if (em.find(WorkingGroup.class, group) == null) {
            throw Problem.notFound();
        }
        Person person = people.byLogin(username.strip()).orElseThrow(() -> Problem.invalid("username", "catalogue.error.person"));
        if (of(group).stream().noneMatch(known -> known.id() == person.id())) {
            em.persist(new Poster(group, person.id()));
            audit.record("catalogue.group.poster", Scope.NETWORK, "group:" + group, "+" + person.username());
        }
    }

    /** @throws Problem 403 */
    @Transactional
    public void remove(long group, long person) {
        access.require(KEEP, Scope.NETWORK);
        em.createQuery("delete from CatalogueGroupPoster p where p.group = :group and p.person = :person").setParameter("group", group)
                .setParameter("person", person).executeUpdate();
        audit.record("catalogue.group.poster", Scope.NETWORK, "group:" + group, "-" + people.byId(person).map(Person::username).orElse("" + person));
    }
}
