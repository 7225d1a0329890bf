package org.rtc.scorm.content;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rtc.scorm.item.Packages;
import org.rtc.scorm.pack.archive.PackageArchive;
import org.rtc.scorm.pack.archive.PackageLimits;
import org.rtc.scorm.pack.problem.PackageRefused;
import org.rtc.scorm.pack.problem.Problems;
import org.rtc.spi.file.FileStore;

/** Packages that were read lately, with their directories in memory. Those unused the longest are closed. */
@ApplicationScoped
public class Archives {
    private static final int MOST = 32;
    /** Of all of them together, since their directories are in memory. */
    private static final int MOST_ENTRIES = 100_000;
    /** A deleted package is gone from each node after this time. */
    private static final long TRUSTED = Duration.ofSeconds(30).toNanos();

    @Inject
    Packages packages;
    @Inject
    FileStore files;

    private final Map<String, Shared> open = new LinkedHashMap<>(MOST, 0.75f, true);

    /** To be closed when done with. @return empty where nothing has that key */
    Optional<Shared.Use> use(String key) throws IOException {
        Shared known;
        synchronized (open) {
            known = open.get(key);
        }
        if (known != null && known.usable() && (known.age() < TRUSTED || confirmed(known, key))) {
            Optional<Shared.Use> use = known.use();
            if (use.isPresent()) {
                return use;
            }
        }
        Optional<String> sha256 = packages.sha256(key);
        return sha256.isEmpty() ? Optional.empty() : put(key, read(sha256.get())).use();
    }

    private boolean confirmed(Shared known, String key) {
        if (packages.sha256(key).isPresent()) {
            known.renew();
            return true;
        }
        synchronized (open) {
            open.remove(key, known);
        }
        known.retire();
        return false;
    }

    private Shared read(String sha256) throws IOException {
        try {
            return new Shared(PackageArchive.open(files.path(sha256), PackageLimits.standard(), new Problems()));
        } catch (PackageRefused e) {
            throw new IOException("The package " + sha256 + " was taken in and cannot be read any more", e);
        }
    }

    private Shared put(String key, Shared fresh) {
        synchronized (open) {
            Shared before = open.put(key, fresh);
            if (before != null) {
                before.retire();
            }
            Iterator<Shared> oldest = open.values().iterator();
            while (open.size() > MOST || open.size() > 1 && entries() > MOST_ENTRIES) {
                oldest.next().retire();
                oldest.remove();
            }
            return fresh;
        }
    }

    private int entries() {
        return open.values().stream().mapToInt(Shared::entries).sum();
    }

    @PreDestroy
    void close() {
        synchronized (open) {
            open.values().forEach(Shared::retire);
            open.clear();
        }
    }
}
