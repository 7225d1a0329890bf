package org.rtc.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rtc.spi.job.Job;

/**
 * Takes away bytes that no record has, and uploads that a crash left half written. What was written or wanted within a
 * day stays: its record may not be committed yet.
 */
@ApplicationScoped
public class FileSweep implements Job {
    private static final Duration YOUNG = Duration.ofDays(1);
    private static final int TOGETHER = 500;

    @Inject
    DiskFileStore store;
    @Inject
    FileRecords records;

    @Override
    public String name() {
        return "platform.files";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        sweep(Instant.now().minus(YOUNG));
    }

    void sweep(Instant before) {
        Path root = store.disk().root();
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> some = new ArrayList<>();
            all.filter(Files::isRegularFile).filter(path -> older(path, before)).forEach(path -> {
                some.add(path);
                if (some.size() == TOGETHER) {
                    sweep(some);
                }
            });
            sweep(some);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sweep(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        Set<String> used = records.used(paths.stream().map(FileSweep::name).collect(Collectors.toSet()));
        for (Path path : paths) {
            if (!used.contains(name(path))) {
                delete(path);
            }
        }
        paths.clear();
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean older(Path path, Instant than) {
        try {
            return Files.getLastModifiedTime(path).toInstant().isBefore(than);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
