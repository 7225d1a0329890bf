package org.rtc.spi.access;

import java.time.ZoneId;
import org.rtc.spi.text.Lang;

/** Who is at work in this request, and how they read. */
public interface Viewer {
    boolean signedIn();

    /** @throws org.rtc.spi.problem.SignInNeeded for a visitor */
    long personId();

    /** User name, empty for a visitor. */
    String username();

    /** Name as shown, empty for a visitor. */
    String name();

    Lang lang();

    ZoneId zone();
}
