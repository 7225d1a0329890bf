package org.rtc.bench.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears the statements that the persistence provider runs, with their parameters, from its log. */
final class Statements extends Handler {
    /** Held, or the level would be forgotten with the logger. */
    private static final Logger LOG = Logger.getLogger("org.eclipse.persistence.session");
    private static final String BIND = "bind => [";

    private final List<Bound> heard = new ArrayList<>();

    synchronized void listen() {
        heard.clear();
        LOG.removeHandler(this);
        LOG.addHandler(this);
        setLevel(Level.ALL);
        LOG.setUseParentHandlers(false);
        LOG.setLevel(Level.FINE);
    }

    synchronized List<Bound> stop() {
        LOG.removeHandler(this);
        LOG.setUseParentHandlers(true);
        LOG.setLevel(Level.INFO);
        return List.copyOf(heard);
    }

    @Override
    public synchronized void publish(LogRecord record) {
        String message = record.getMessage();
        String start = message == null ? "" : message.strip().toUpperCase(java.util.Locale.ROOT);
        if (start.startsWith("SELECT") || start.startsWith("INSERT") || start.startsWith("UPDATE") || start.startsWith("DELETE")) {
            heard.add(Bound.of(message));
        }
    }

    @Override
    public void flush() {
        // nothing is buffered
    }

    @Override
    public void close() {
        // nothing is held
    }

    /** A statement with its parameters as text. */
    record Bound(String sql, List<String> parameters) {
        static Bound of(String message) {
            int at = message.indexOf(BIND);
            if (at < 0) {
                return new Bound(message.strip(), List.of());
            }
            String list = message.substring(at + BIND.length(), message.lastIndexOf(']'));
            return new Bound(message.substring(0, at).strip(), list.isEmpty() ? List.of() : Arrays.asList(list.split(", ")));
        }

        boolean reads() {
            return sql.regionMatches(true, 0, "SELECT", 0, 6);
        }
    }
}
