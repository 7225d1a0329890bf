package org.rtc.launcher.server;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the server's log while it starts, for the one line that says why it did not. */
final class StartupWatch {

    private static final Pattern FAILED = Pattern.compile("Exception while \\w+ing the app(?: \\[\\w*])?\\s*:\\s*(.*)");
    private static final Pattern FIRST = Pattern.compile("First administrator: (http\\S+)");
    private static final Pattern CAUSE = Pattern.compile("^Caused by: [\\w.$]*?(\\w+: .*|\\w+)$");
    private static final Pattern BOOTED = Pattern.compile("Payara Micro .* ready in");
    private static final int MOST = 300_000;

    private final StringBuilder text = new StringBuilder();
    private String failure;
    private String cause;
    private String firstAdministrator;
    private boolean booted;
    private boolean done;

    synchronized void line(String line) {
        if (done) {
            return;
        }
        if (text.length() < MOST) {
            text.append(line).append('\n');
        }
        Matcher failed = FAILED.matcher(line);
        if (failure == null && failed.find()) {
            failure = failed.group(1).strip();
        }
        Matcher caused = CAUSE.matcher(line);
        if (caused.find()) {
            cause = caused.group(1).strip();
        }
        Matcher first = FIRST.matcher(line);
        if (first.find()) {
            firstAdministrator = first.group(1);
        }
        booted |= BOOTED.matcher(line).find();
    }

    /** The server has tried everything it was told to. */
    synchronized boolean booted() {
        return booted;
    }

    /** Why the application was not deployed, when it was not. */
    synchronized Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** The innermost cause of the last exception, where the server does not say that it failed. */
    synchronized Optional<String> cause() {
        return Optional.ofNullable(cause);
    }

    /** The one-time address at which the first administrator is made, where there is none yet. */
    synchronized Optional<String> firstAdministrator() {
        return Optional.ofNullable(firstAdministrator);
    }

    synchronized String text() {
        return text.toString();
    }

    /** The application is up: nothing more is kept. */
    synchronized void finish() {
        done = true;
        text.setLength(0);
        text.trimToSize();
    }
}
