package org.rtc.platform.access.role;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rtc.platform.people.PersonChoices;
import org.rtc.spi.access.Scope;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.Places;

/** Scopes as people read them. */
@RequestScoped
public class ScopeNames {
    @Inject
    Places places;

    @Inject
    PersonChoices choices;

    @Inject
    Words words;

    private Map<String, String> hubs;
    private Map<String, String> offices;

    public String of(Scope scope) {
        return switch (scope.kind()) {
            case NETWORK -> words.t("platform.scope.network");
            case HUB -> words.t("platform.scope.hub", hubs().getOrDefault(scope.id(), scope.id()));
            case COUNTRY -> choices.getCountries().getOrDefault(scope.id(), scope.id());
            case ORGANISATION -> offices().getOrDefault(scope.id(), scope.id());
            case COURSE -> words.t("platform.scope.course", scope.id());
        };
    }

    /** All scopes in which a role may be given, by their text, the widest first. */
    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(Scope.NETWORK.toString(), of(Scope.NETWORK));
        hubs().keySet().forEach(id -> all.put(Scope.hub(id).toString(), of(Scope.hub(id))));
        choices.getCountries().forEach((iso2, name) -> all.put(Scope.country(iso2).toString(), name));
        offices().forEach((id, name) -> all.put(Scope.organisation(Long.parseLong(id)).toString(), name));
        return all;
    }

    private Map<String, String> hubs() {
        if (hubs == null) {
            hubs = new LinkedHashMap<>();
            places.hubs().forEach(hub -> hubs.put(hub.id(), words.read(hub.name()).text()));
        }
        return hubs;
    }

    private Map<String, String> offices() {
        if (offices == null) {
            offices = choices.getOffices();
        }
        return offices;
    }
}
