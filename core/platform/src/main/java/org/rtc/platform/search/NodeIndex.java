package org.rtc.platform.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.rtc.platform.job.Node;
import org.rtc.platform.module.Descriptors;
import org.rtc.platform.search.ChangeLog.Change;
import org.rtc.platform.search.ChangeLog.Extent;
import org.rtc.platform.setting.Environment;
import org.rtc.platform.setting.Installation;

/**
 * This node's index: opened once, kept up with the log. Built anew where it is missing or damaged, belongs to another
 * database, was made otherwise or by parts of another release, or where the log no longer has what it missed.
 */
@ApplicationScoped
public class NodeIndex {
    private static final Logger LOG = Logger.getLogger(NodeIndex.class.getName());
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(10);

    @Inject
    Environment environment;
    @Inject
    Installation installation;
    @Inject
    Node node;
    @Inject
    ChangeLog log;
    @Inject
    IndexFiller filler;
    @Inject
    Descriptors descriptors;

    private volatile IndexFiles files;
    private Map<String, String> identity;
    private Position position;
    private boolean dirty;
    private boolean damaged;
    private Instant committed = Instant.now();

    /** Reads all changes that are committed in the database. */
    synchronized void follow() {
        try {
            if (files != null && !identity.equals(identity())) {
                close();
            }
            if (files == null) {
                open();
            }
            boolean more = true;
            while (more) {
                List<Change> changes = log.after(position.last(), position.missing());
                apply(changes);
                more = changes.size() == ChangeLog.BATCH;
            }
            position.forgetMissing(Instant.now());
            if (dirty && committed.plus(BETWEEN_COMMITS).isBefore(Instant.now())) {
                commit();
            }
        } catch (IOException | AlreadyClosedException e) {
            reopen(e);
        }
    }

    <T> T search(IndexFiles.Work<T> work) throws IOException {
        IndexFiles open = files;
        if (open == null) {
            throw new IOException("The search index is not there yet");
        }
        try {
            return open.search(work);
        } catch (CorruptIndexException e) {
            reopen(e);
            throw e;
        }
    }

    private synchronized void reopen(Exception cause) {
        LOG.log(Level.SEVERE, "The search index cannot be used; it is opened anew", cause);
        damaged |= cause instanceof CorruptIndexException;
        dirty = false;
        close();
    }

    boolean ready() {
        return files != null;
    }

    private void open() throws IOException {
        identity = identity();
        IndexFiles opened = IndexFiles.open(environment.data().resolve("index"), node.name());
        Map<String, String> notes = opened.notes();
        position = new Position(Long.parseLong(notes.getOrDefault("position", "0")));
        try {
            if (damaged || !notes.equals(notes()) || !covers(log.extent())) {
                fill(opened);
            }
            files = opened;
            damaged = false;
        } finally {
            if (files == null) {
                opened.close();
            }
        }
    }

    /** Whether the log still has all that came after the index's position. */
    private boolean covers(Extent extent) {
        return position.last() <= extent.last() && position.last() >= extent.first() - 1;
    }

    private void fill(IndexFiles index) throws IOException {
        Instant begin = Instant.now();
        position = new Position(log.startOfFilling(begin));
        index.deleteAll();
        for (String kind : filler.kinds()) {
            filler.fill(index, kind);
        }
        index.show();
        index.commit(notes());
        committed = Instant.now();
        LOG.info(() -> "Search index built in " + Duration.between(begin, Instant.now()).toMillis() + " ms");
    }

    private void apply(List<Change> changes) throws IOException {
        if (changes.stream().anyMatch(c -> c.kind().equals(ChangeLog.EVERYTHING))) {
            fill(files);
        } else if (!changes.isEmpty()) {
            Map<String, Set<Long>> byKind = changes.stream().collect(Collectors.groupingBy(Change::kind,
                    Collectors.mapping(Change::ref, Collectors.toCollection(LinkedHashSet::new))));
            for (Map.Entry<String, Set<Long>> one : byKind.entrySet()) {
                filler.update(files, one.getKey(), one.getValue());
            }
            Instant now = Instant.now();
            changes.forEach(change -> position.saw(change.id(), now));
            files.show();
            dirty = true;
        }
    }

    private void commit() throws IOException {
        files.commit(notes());
        committed = Instant.now();
        dirty = false;
    }

    /** What the index must say of itself to be the right one: a backup put in place makes it another database. */
    private Map<String, String> identity() {
        return Map.of("format", Fields.FORMAT, "kinds", new TreeSet<>(filler.kinds()).toString(), "parts", parts(),
                "database", installation.value("database", () -> UUID.randomUUID().toString()));
    }

    /** A part of another release may tell more of what it has. */
    private String parts() {
        return descriptors.all().values().stream().map(part -> part.id() + " " + part.version() + " " + part.bytes()).collect(Collectors.joining(", "));
    }

    private Map<String, String> notes() {
        Map<String, String> notes = new HashMap<>(identity);
        notes.put("position", Long.toString(position.safe()));
        return notes;
    }

    @PreDestroy
    synchronized void close() {
        if (files != null) {
            try (IndexFiles last = files) {
                files = null;
                if (dirty) {
                    last.commit(notes());
                }
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.WARNING, "The search index could not be closed well; it follows from its last commit", e);
            }
        }
    }
}
