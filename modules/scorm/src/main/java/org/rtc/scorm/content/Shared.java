package org.rtc.scorm.content;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.rtc.scorm.pack.archive.PackageArchive;

/** An open package that several requests read at a time; closed when it is retired and the last of them is done. */
final class Shared {
    private final PackageArchive archive;
    private int users;
    private boolean retired;
    private volatile long since = System.nanoTime();

    Shared(PackageArchive archive) {
        this.archive = archive;
    }

    int entries() {
        return archive.entries().size();
    }

    boolean usable() {
        return archive.isOpen();
    }

    /** Nanoseconds since it was last known that the package is still there. */
    long age() {
        return System.nanoTime() - since;
    }

    void renew() {
        since = System.nanoTime();
    }

    /** @return empty where it has been retired meanwhile */
    synchronized Optional<Use> use() {
        if (retired) {
            return Optional.empty();
        }
        users++;
        return Optional.of(new Use());
    }

    synchronized void retire() {
        retired = true;
        closeWhenUnused();
    }

    private synchronized void release() {
        users--;
        closeWhenUnused();
    }

    private void closeWhenUnused() {
        if (retired && users == 0) {
            try {
                archive.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One request's hold on it. */
    final class Use implements Closeable {
        PackageArchive archive() {
            return archive;
        }

        @Override
        public void close() {
            release();
        }
    }
}
