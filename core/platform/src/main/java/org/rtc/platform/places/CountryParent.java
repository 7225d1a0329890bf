package org.rtc.platform.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
}
