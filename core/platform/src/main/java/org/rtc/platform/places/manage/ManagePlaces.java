package org.rtc.platform.places.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.rtc.platform.access.Permissions;
import org.rtc.platform.access.role.Ranks;
import org.rtc.platform.places.Country;
import org.rtc.platform.places.Hub;
import org.rtc.platform.places.Organisation;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** Countries, hubs and organisations, as administrators keep them. */
@ApplicationScoped
public class ManagePlaces {
    private static final int LONGEST_URL = 500;
    /** Kinds of organisation. */
    public static final Set<String> KINDS = Set.of("office", "training", "international");

    @Inject
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Audit audit;

    /**
     * Names a country and says in which hub it is. Into which hub is for the network to say: else whoever runs one could
     * take in others.
     *
     * @param hub id; empty for none
     */
    @Transactional
    public void country(String iso2, LocalizedText name, String hub) {
        Country country = find(Country.class, iso2);
        access.require(Permissions.PLACE_MANAGE, Scope.country(iso2));
        requireName(name);
        String newHub = hub.isEmpty() ? null : hub;
        if (!Objects.equals(newHub, country.getHub())) {
            access.require(Permissions.PLACE_MANAGE, Scope.NETWORK);
            if (newHub != null) {
                find(Hub.class, newHub);
            }
            audit.record("platform.country.hub", Scope.country(iso2), "country:" + iso2, country.getHub() + " → " + newHub);
        }
        country.change(name, newHub);
        audit.record("platform.country.change", Scope.country(iso2), "country:" + iso2, name.in(Lang.ES).text());
    }

    /** @param hosts ISO codes of the countries that host it or offered to; they need not be its members */
    @Transactional
    public void hub(String id, LocalizedText name, Set<String> hosts) {
        Hub hub = find(Hub.class, id);
        access.require(Permissions.PLACE_MANAGE, Scope.NETWORK);
        requireName(name);
        hosts.forEach(iso2 -> find(Country.class, iso2));
        hub.change(name, hosts);
        audit.record("platform.hub.change", Scope.hub(id), "hub:" + id, name.in(Lang.ES).text() + " " + hosts);
    }

    /** @param country ISO code; empty for an international organisation @return its id */
    @Transactional
    public long add(String country, String kind, LocalizedText name, String url) {
        Organisation organisation = new Organisation(checked(country), kind, name, url(url));
        if (!KINDS.contains(kind)) {
            throw Problem.invalid("kind", "platform.places.kind.wrong");
        }
        requireName(name);
        em.persist(organisation);
        em.flush();
        audit.record("platform.organisation.add", Ranks.scopeOf(country), "organisation:" + organisation.getId(), name.in(Lang.ES).text());
        return organisation.getId();
    }

    /** May be moved between countries of one's own only. */
    @Transactional
    public void organisation(long id, String country, LocalizedText name, String url) {
        Organisation organisation = find(Organisation.class, id);
        access.require(Permissions.PLACE_MANAGE, Ranks.scopeOf(organisation.getCountry()));
        requireName(name);
        organisation.change(checked(country), name, url(url));
        audit.record("platform.organisation.change", Scope.organisation(id), "organisation:" + id, name.in(Lang.ES).text());
    }

    private String checked(String country) {
        if (!country.isEmpty() && em.find(Country.class, country) == null) {
            throw Problem.invalid("country", "platform.person.country.wrong");
        }
        access.require(Permissions.PLACE_MANAGE, Ranks.scopeOf(country));
        return country.isEmpty() ? null : country;
    }

    private static void requireName(LocalizedText name) {
        if (name.isEmpty()) {
            throw Problem.invalid("name", "platform.places.name.none");
        }
    }

    private static String url(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            URI uri = new URI(typed);
            if (typed.length() <= LONGEST_URL && uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme())) {
                return typed;
            }
        } catch (java.net.URISyntaxException e) {
            throw Problem.invalid("url", "platform.places.url.wrong");
        }
        throw Problem.invalid("url", "platform.places.url.wrong");
    }

    private <T> T find(Class<T> type, Object id) {
        T found = em.find(type, id);
        if (found == null) {
            throw Problem.notFound();
        }
        return found;
    }
}
