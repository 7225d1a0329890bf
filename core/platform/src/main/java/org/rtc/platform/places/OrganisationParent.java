package org.rtc.platform.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.rtc.spi.access.Scope;
import org.rtc.spi.access.ScopeParent;
import org.rtc.spi.people.Places;

/** An organisation lies in its country; an international one stands in the network. */
@ApplicationScoped
public class OrganisationParent implements ScopeParent {
    @Inject
    Places places;

    @Override
    public Scope.Kind kind() {
        return Scope.Kind.ORGANISATION;
    }

    @Override
    public Optional<Scope> parentOf(Scope organisation) {
        return places.organisation(Long.parseLong(organisation.id())).map(Places.Organisation::country).map(Scope::country);
    }
}
