package org.rtc.spi.access;

import java.util.Optional;

/** Tells the next wider scope for one kind of scope. A bean of the part that owns that kind. */
public interface ScopeParent {
    Scope.Kind kind();

    /** @return the scope around this one; empty where it stands directly in the network or is not known */
    Optional<Scope> parentOf(Scope scope);
}
