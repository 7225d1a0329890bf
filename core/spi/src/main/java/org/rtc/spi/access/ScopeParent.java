package org.rtc.spi.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells the next wider scope for one kind of scope. A bean of the part that owns that kind. */
public interface ScopeParent {
    Scope.Kind kind();

    /** @return the scope around this one; empty where it stands directly in the network or is not known */
    Optional<Scope> parentOf(Scope scope);

    /** The same for several of its kind; those without one are absent. Worth its own way where that costs fewer statements. */
    default Map<Scope, Scope> parentsOf(Collection<Scope> scopes) {
        Map<Scope, Scope> parents = new HashMap<>();
        scopes.forEach(scope -> parentOf(scope).ifPresent(parent -> parents.put(scope, parent)));
        return parents;
    }
}
