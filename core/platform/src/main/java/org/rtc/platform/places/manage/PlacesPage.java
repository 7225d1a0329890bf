package org.rtc.platform.places.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rtc.platform.access.Permissions;
import org.rtc.platform.access.role.Ranks;
import org.rtc.platform.people.PersonChoices;
import org.rtc.platform.places.Country;
import org.rtc.platform.places.Hub;
import org.rtc.platform.places.Organisation;
import org.rtc.platform.text.Table;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.PagePath;

/** Lists of countries, hubs and organisations. */
@Named("adminPlaces")
@RequestScoped
public class PlacesPage {
    @Inject
    EntityManager em;

    @Inject
    Access access;

    @Inject
    PagePath path;

    @Inject
    PersonChoices choices;

    @Inject
    Words words;

    public boolean isAdds() {
        return access.canSomewhere(Permissions.PLACE_MANAGE);
    }

    private <T> List<T> sorted(Class<T> type, Function<T, LocalizedText> name) {
        Collator collator = Collator.getInstance(access.viewer().lang().locale());
        return em.createQuery("select e from " + type.getSimpleName() + " e", type).getResultStream()
                .sorted(Comparator.comparing(e -> words.read(name.apply(e)).text(), collator)).toList();
    }

    public Map<String, String> getHubNames() {
        Map<String, String> names = new LinkedHashMap<>();
        sorted(Hub.class, Hub::getName).forEach(hub -> names.put(hub.getId(), words.read(hub.getName()).text()));
        return names;
    }

    public Fragment getCountries() {
        Map<String, String> hubs = getHubNames();
        return html -> {
            Table table = new Table(html, words.t("platform.admin.countries"), List.of(words.t("platform.person.country"),
                    "ISO", "M49", words.t("platform.places.membership"), words.t("platform.places.hub")));
            sorted(Country.class, Country::getName).forEach(c -> table
                    .row(words.read(c.getName()).text(), edit("/admin/countries/" + c.getIso2(), Scope.country(c.getIso2())), null)
                    .cell(c.getIso2()).cell(Integer.toString(c.getM49())).cell(words.t("platform.places." + c.getKind()))
                    .cell(c.getHub() == null ? "—" : hubs.get(c.getHub())).end());
            table.close();
        };
    }

    public Fragment getHubs() {
        Map<String, Set<String>> members = em.createQuery("select c from Country c where c.hub is not null", Country.class)
                .getResultStream().collect(Collectors.groupingBy(Country::getHub,
                        Collectors.mapping(Country::getIso2, Collectors.toSet())));
        return html -> {
            Table table = new Table(html, words.t("platform.admin.hubs"), List.of(words.t("platform.places.hub"),
                    words.t("platform.places.hosts"), words.t("platform.places.members")));
            sorted(Hub.class, Hub::getName).forEach(h -> table
                    .row(words.read(h.getName()).text(), edit("/admin/hubs/" + h.getId(), Scope.NETWORK), h.getId())
                    .cell(countries(h.getHosts())).cell(countries(members.getOrDefault(h.getId(), Set.of()))).end());
            table.close();
        };
    }

    private String countries(Set<String> codes) {
        return choices.getCountries().entrySet().stream().filter(e -> codes.contains(e.getKey())).map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
    }

    public Fragment getOrganisations() {
        String country = path.query("country");
        return html -> {
            Table table = new Table(html, words.t("platform.admin.organisations"), List.of(words.t("platform.places.name"),
                    words.t("platform.person.country"), words.t("platform.places.kind"), words.t("platform.places.url")));
            sorted(Organisation.class, Organisation::getName).stream()
                    .filter(o -> country == null || country.isEmpty() || country.equals(o.getCountry()))
                    .sorted(Comparator.comparing(o -> name(o.getCountry()), Collator.getInstance(access.viewer().lang().locale())))
                    .forEach(o -> row(table, o));
            table.close();
        };
    }

    private void row(Table table, Organisation o) {
        table.row(words.read(o.getName()).text(), edit("/admin/organisations/" + o.getId(), Ranks.scopeOf(o.getCountry())), null)
                .cell(name(o.getCountry())).cell(words.t("platform.places.kind." + o.getKind()))
                .cell(html -> site(html, o.getUrl())).end();
    }

    private static void site(Html html, String url) {
        if (url != null) {
            html.element("a", url.replaceFirst("^https?://(www\\.)?", "").replaceAll("/.*", ""), "href", url, "rel", "noopener");
        }
    }

    private String name(String country) {
        return country == null ? "—" : choices.getCountries().getOrDefault(country, country);
    }

    private String edit(String at, Scope scope) {
        return access.can(Permissions.PLACE_MANAGE, scope) ? at : null;
    }
}
