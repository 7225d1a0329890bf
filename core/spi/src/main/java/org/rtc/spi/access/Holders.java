package org.rtc.spi.access;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Who may do a thing, to tell them that it waits. Never a way to decide whether somebody may: that is {@link Access}.
 */
public interface Holders {
    /**
     * Those with an open account whose role, in that scope or one around it, has the permission. Administrators, who may
     * do everything everywhere, are left out unless a role of theirs names it.
     *
     * @param permission such as {@code catalogue:activity:publish}
     * @return ids of persons; empty where nobody holds it
     */
    Set<Long> of(String permission, Scope scope);

    /**
     * The same for several scopes; one statement however many.
     *
     * @return ids of persons by scope; a scope where nobody holds it is absent
     */
    Map<Scope, Set<Long>> of(String permission, Collection<Scope> scopes);
}
