package org.rtc.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Reach;
import org.rtc.spi.access.Scope;
import org.rtc.spi.people.Places;

/** Turns scopes into countries, with one statement. */
@ApplicationScoped
public class CountryReach implements Reach {
    @Inject
    Access access;

    @Inject
    Places places;

    @Override
    public Set<String> countries(String permission) {
        Set<Scope> scopes = access.scopes(permission);
        return scopes.isEmpty() ? Set.of() : places.countries().stream().filter(c -> scopes.contains(Scope.NETWORK)
                        || scopes.contains(Scope.country(c.iso2())) || (c.hub() != null && scopes.contains(Scope.hub(c.hub()))))
                .map(Places.Country::iso2).collect(Collectors.toSet());
    }
}
