package org.rtc.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;

/** People as other parts may know them. */
@ApplicationScoped
public class PeopleDirectory implements People {
    private static final String SELECT =
            "select new org.rtc.spi.people.Person(p.id, p.username, p.givenName, p.familyName, p.country) from PersonAccount p ";

    @Inject
    EntityManager em;

    @Override
    public Optional<Person> byId(long id) {
        return em.createQuery(SELECT + "where p.id = :id", Person.class).setParameter("id", id)
                .getResultStream().findFirst();
    }

    @Override
    public Optional<Person> byUsername(String username) {
        return em.createQuery(SELECT + "where p.username = :name", Person.class).setParameter("name", Names.tidy(username))
                .getResultStream().findFirst();
    }

    @Override
    public Optional<Person> byLogin(String usernameOrEmail) {
        return em.createQuery(SELECT + "where p.username = :name or p.email = :name", Person.class)
                .setParameter("name", Names.tidy(usernameOrEmail)).getResultStream().findFirst();
    }

    @Override
    public boolean open(long id) {
        return em.createQuery("select count(p) from PersonAccount p where p.id = :id and p.active = true", Long.class)
                .setParameter("id", id).getSingleResult() > 0;
    }

    @Override
    public Map<Long, Person> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(SELECT + "where p.id in :ids", Person.class).setParameter("ids", ids)
                .getResultStream().collect(Collectors.toMap(Person::id, Function.identity()));
    }
}
