package org.rtc.launcher.server;

/** The application did not come up. */
public final class NotReady extends Exception {

    private final transient String log;
    private final boolean byApplication;

    /**
     * @param cause         in one line
     * @param log           all that the server wrote
     * @param byApplication whether the application is the cause, and another assembly of it may fare better
     */
    NotReady(String cause, String log, boolean byApplication) {
        super(cause);
        this.log = log;
        this.byApplication = byApplication;
    }

    public String log() {
        return log;
    }

    public boolean byApplication() {
        return byApplication;
    }
}
