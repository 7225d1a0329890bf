package org.rtc.testkit.contract;

import java.util.EnumSet;
import java.util.Set;

/** The demonstration's people, one for each role, and somebody who has not signed in. */
public enum Who {
    VISITOR(""), LEARNER("learner"), INSTRUCTOR("instructor"), FOCAL_POINT("focal.hn"), HUB_ADMIN("hub.andean"),
    SECRETARIAT("secretariat"), ADMIN("admin");

    private final String username;

    Who(String username) {
        this.username = username;
    }

    String username() {
        return username;
    }

    static Set<Who> signedIn() {
        return EnumSet.range(LEARNER, ADMIN);
    }
}
