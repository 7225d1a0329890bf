package org.rtc.spi.access;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Roles that people have in scopes, for parts that appoint somebody. Power does not grow: a role is given and taken only
 * by somebody who may give roles there and holds all that the role gives.
 */
public interface Roles {
    /**
     * Gives a role.
     *
     * @param role such as {@link PermissionDef#FOCAL_POINT}
     * @throws org.rtc.spi.problem.Problem 403 where whoever is at work may not, 404 where the person is unknown, 409 where they
     *                                     have it already, 422 where role or scope is none
     */
    void grant(long personId, String role, Scope scope);

    /** Takes a role. @throws org.rtc.spi.problem.Problem 403, 404 where the person does not have it there */
    void withdraw(long personId, String role, Scope scope);

    /** Who has the role in exactly these scopes; one statement however many. A scope without any is absent. */
    Map<Scope, Set<Long>> holders(String role, Collection<Scope> scopes);
}
