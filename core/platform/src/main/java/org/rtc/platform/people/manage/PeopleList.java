package org.rtc.platform.people.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.platform.access.Permissions;
import org.rtc.platform.access.RoleGrant;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.data.Slice;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Forbidden;

/** People whom whoever is at work may see, by family name. Two statements for a page, however many it shows. */
@ApplicationScoped
public class PeopleList {
    @Inject
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Places places;

    /** @param after the {@code next} of the slice before, or null @param limit 1 to 200 @throws Forbidden where nobody is theirs to see */
    @Transactional
    public Slice<Row> list(Filter filter, String after, int limit) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(reach(values));
        filter.apply(where, values);
        Key.of(after).ifPresent(key -> key.apply(where, values));
        TypedQuery<Row> query = em.createQuery("""
                select new org.rtc.platform.people.manage.PeopleList$Row(p.id, p.username, p.email, p.givenName, p.familyName,
                  p.country, p.organisationId, p.lang, p.active, p.created)
                from PersonAccount p where\s""" + where + " order by p.familyName, p.id", Row.class);
        values.forEach(query::setParameter);
        return Slice.of(query.setMaxResults(limit + 1).getResultList(), limit, row -> new Key(row.id(), row.familyName()).text());
    }

    /** Their roles, by person. */
    @Transactional
    public Map<Long, List<RoleGrant>> roles(Slice<Row> people) {
        List<Long> ids = people.items().stream().map(Row::id).toList();
        return ids.isEmpty() ? Map.of() : em.createQuery("select g from RoleGrant g where g.personId in :ids order by g.id", RoleGrant.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.groupingBy(RoleGrant::getPersonId));
    }

    /** Everybody, or the people of those countries and offices in whose scope one may see them. */
    private String reach(Map<String, Object> values) {
        Set<Scope> scopes = access.scopes(Permissions.PEOPLE_VIEW);
        if (scopes.isEmpty()) {
            throw new Forbidden();
        }
        if (scopes.contains(Scope.NETWORK)) {
            return "1 = 1";
        }
        Set<String> hubs = ids(scopes, Scope.Kind.HUB);
        Set<String> countries = ids(scopes, Scope.Kind.COUNTRY);
        if (!hubs.isEmpty()) {
            places.countries().stream().filter(c -> hubs.contains(c.hub())).forEach(c -> countries.add(c.iso2()));
        }
        Set<Long> offices = ids(scopes, Scope.Kind.ORGANISATION).stream().map(Long::valueOf).collect(Collectors.toSet());
        values.put("countries", countries.isEmpty() ? Set.of("") : countries);
        values.put("offices", offices.isEmpty() ? Set.of(0L) : offices);
        return "(p.country in :countries or p.organisationId in :offices)";
    }

    private static Set<String> ids(Set<Scope> scopes, Scope.Kind kind) {
        return scopes.stream().filter(s -> s.kind() == kind).map(Scope::id).collect(Collectors.toCollection(HashSet::new));
    }

    /** Nulls and blanks ask for everything. @param query part of a name, user name or address */
    public record Filter(String query, String country, String role, Boolean active) {
        public static final Filter ALL = new Filter(null, null, null, null);

        private void apply(StringBuilder where, Map<String, Object> values) {
            if (query != null && !query.isBlank()) {
                where.append(" and (lower(p.familyName) like :q escape '!' or lower(p.givenName) like :q escape '!'"
                        + " or p.username like :q escape '!' or p.email like :q escape '!'"
                        + " or lower(concat(p.givenName, concat(' ', p.familyName))) like :q escape '!')");
                values.put("q", "%" + query.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
            }
            if (country != null && !country.isBlank()) {
                where.append(" and p.country = :country");
                values.put("country", country);
            }
            if (role != null && !role.isBlank()) {
                where.append(" and exists (select g.id from RoleGrant g where g.personId = p.id and g.role = :role)");
                values.put("role", role);
            }
            if (active != null) {
                where.append(" and p.active = :active");
                values.put("active", active);
            }
        }
    }

    /** @param organisationId may be null, as may country */
    public record Row(Long id, String username, String email, String givenName, String familyName, String country,
            Long organisationId, String lang, Boolean active, java.time.Instant created) {
        public String name() {
            return (givenName + " " + familyName).strip();
        }
    }
}
