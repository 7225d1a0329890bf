package org.rtc.spi.access;

import java.util.Set;

/** The one way to ask whether whoever is at work may do a thing. */
public interface Access {
    /** @param permission such as {@code catalogue:activity:publish} */
    boolean can(String permission, Scope scope);

    /** Whether the permission is held in any scope at all: for menus and first pages, never for a record. */
    boolean canSomewhere(String permission);

    /** The scopes in which whoever is at work was given the permission; those within them are not listed. */
    Set<Scope> scopes(String permission);

    /** @throws org.rtc.spi.problem.Forbidden where it is not held in that scope */
    void require(String permission, Scope scope);

    /** @throws org.rtc.spi.problem.SignInNeeded for a visitor */
    long requirePerson();

    Viewer viewer();
}
