package org.rtc.platform.job;

/** Says in words for administrators what went wrong; the log has the stack trace. */
public final class Failure {
    private static final int LONGEST = 2000;

    private Failure() {
    }

    public static String describe(Throwable thrown) {
        StringBuilder words = new StringBuilder();
        for (Throwable t = thrown; t != null && words.length() < LONGEST; t = t.getCause()) {
            String one = t.getClass().getSimpleName() + (t.getMessage() == null ? "" : ": " + t.getMessage());
            words.append(words.length() == 0 ? "" : " ← ").append(one);
        }
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}
