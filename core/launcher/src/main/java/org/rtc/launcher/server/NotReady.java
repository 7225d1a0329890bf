package org.rtc.launcher.server;

/** The application did not come up. */
public final class NotReady extends Exception {

    private final transient String log;

    /**
     * @param cause in one line
     * @param log   all that the server wrote
     */
    NotReady(String cause, String log) {
        super(cause);
        this.log = log;
    }

    public String log() {
        return log;
    }
}
