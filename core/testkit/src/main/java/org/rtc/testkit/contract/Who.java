package org.rtc.testkit.contract;

import java.util.EnumSet;
import java.util.Set;
import org.rtc.spi.access.PermissionDef;

/** The demonstration's people, one for each role, and somebody who has not signed in. */
public enum Who {
    VISITOR("", ""), LEARNER("learner", ""), INSTRUCTOR("instructor", PermissionDef.INSTRUCTOR),
    FOCAL_POINT("focal.hn", PermissionDef.FOCAL_POINT), HUB_ADMIN("hub.andean", PermissionDef.HUB_ADMIN),
    SECRETARIAT("secretariat", PermissionDef.SECRETARIAT), ADMIN("admin", PermissionDef.ADMIN);

    private final String username;
    private final String role;

    Who(String username, String role) {
        this.username = username;
        this.role = role;
    }

    /** Those with one of the roles, and the administrator, who has every permission. */
    static Set<Who> with(Set<String> roles) {
        Set<Who> some = EnumSet.of(ADMIN);
        for (Who who : values()) {
            if (roles.contains(who.role)) {
                some.add(who);
            }
        }
        return some;
    }

    String username() {
        return username;
    }

    static Set<Who> signedIn() {
        return EnumSet.range(LEARNER, ADMIN);
    }
}
