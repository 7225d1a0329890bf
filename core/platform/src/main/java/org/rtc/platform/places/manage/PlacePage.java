package org.rtc.platform.places.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.rtc.platform.access.Permissions;
import org.rtc.platform.access.role.Ranks;
import org.rtc.platform.people.PersonChoices;
import org.rtc.platform.places.Country;
import org.rtc.platform.places.Hub;
import org.rtc.platform.places.Organisation;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.FormState;
import org.rtc.spi.web.PagePath;

/** The forms of one country, hub or organisation. */
@Named("adminPlace")
@RequestScoped
public class PlacePage {
    @Inject
    EntityManager em;

    @Inject
    Access access;

    @Inject
    PagePath path;

    @Inject
    PersonChoices choices;

    @Inject
    FormState form;

    @Inject
    Words words;

    private <T> T find(Class<T> type, Object id) {
        T found = em.find(type, id);
        if (found == null) {
            throw Problem.notFound();
        }
        return found;
    }

    public Country getCountry() {
        Country country = find(Country.class, path.get("iso2"));
        access.require(Permissions.PLACE_MANAGE, Scope.country(country.getIso2()));
        return country;
    }

    public Hub getHub() {
        access.require(Permissions.PLACE_MANAGE, Scope.NETWORK);
        return find(Hub.class, path.get("id"));
    }

    public Organisation getOrganisation() {
        Organisation organisation = find(Organisation.class, path.id("id"));
        access.require(Permissions.PLACE_MANAGE, Ranks.scopeOf(organisation.getCountry()));
        return organisation;
    }

    /** Whether whoever is at work decides for the whole network. */
    public boolean isNetwork() {
        return access.can(Permissions.PLACE_MANAGE, Scope.NETWORK);
    }

    public Fragment getHosts() {
        Set<String> hosts = getHub().getHosts();
        return html -> {
            html.open("div", "class", "choices across");
            choices.getCountries().forEach((iso2, name) -> html.open("label", "class", "check")
                    .empty("input", "type", "checkbox", "name", "host", "value", iso2,
                            "checked", form.checked("host", iso2, hosts.contains(iso2)) ? "checked" : null)
                    .element("span", name).close());
            html.close();
        };
    }

    public Map<String, String> getKinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (String kind : new String[] {"office", "training", "international"}) {
            kinds.put(kind, words.t("platform.places.kind." + kind));
        }
        return kinds;
    }
}
