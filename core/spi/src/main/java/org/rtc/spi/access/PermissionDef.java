package org.rtc.spi.access;

import java.util.Set;

/**
 * A permission that a part brings.
 *
 * @param name  {@code part:thing:act}, never changed once released
 * @param roles the ids of the roles that have it from the start (an administrator changes that as data)
 */
public record PermissionDef(String name, Set<String> roles) {
    public static PermissionDef of(String name, String... roles) {
        return new PermissionDef(name, Set.of(roles));
    }

    /** Roles that the core knows; a role is data, and others can be added. */
    public static final String ADMIN = "admin";
    public static final String SECRETARIAT = "secretariat";
    public static final String HUB_ADMIN = "hub-admin";
    public static final String FOCAL_POINT = "focal-point";
    public static final String INSTRUCTOR = "instructor";
}
