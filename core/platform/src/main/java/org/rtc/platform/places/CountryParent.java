package org.rtc.platform.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rtc.spi.access.Scope;
import org.rtc.spi.access.ScopeParent;
import org.rtc.spi.people.Places;

/** A country lies in the hub whose member it is. */
@ApplicationScoped
public class CountryParent implements ScopeParent {
    @Inject
    Places places;

    @Override
    public Scope.Kind kind() {
        return Scope.Kind.COUNTRY;
    }

    @Override
    public Optional<Scope> parentOf(Scope country) {
        return places.country(country.id()).map(Places.Country::hub).map(Scope::hub);
    }

    @Override
    public Map<Scope, Scope> parentsOf(Collection<Scope> countries) {
        if (countries.size() == 1) {
            return ScopeParent.super.parentsOf(countries);
        }
        Map<Scope, Scope> parents = new HashMap<>();
        places.countries().stream().filter(c -> c.hub() != null && countries.contains(Scope.country(c.iso2())))
                .forEach(c -> parents.put(Scope.country(c.iso2()), Scope.hub(c.hub())));
        return parents;
    }
}
