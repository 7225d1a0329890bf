package org.rtc.platform.access;

import java.io.Serializable;

/**
 * Who signed in, as a session keeps it.
 *
 * @param epoch of the person's sessions: when it is raised (password changed, account closed) all older ones end
 */
public record Principal(long personId, int epoch) implements Serializable {
    /** The system itself, at work without a request. */
    static final Principal SYSTEM = new Principal(0, 0);
}
