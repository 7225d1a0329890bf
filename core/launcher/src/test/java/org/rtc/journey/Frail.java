package org.rtc.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.rtc.testkit.Running;

/**
 * A copy of the product whose power may be cut: shared by the tests that do so, and running again when they end. A module
 * that a stranger made is in it. Of the JVMs that test at a time, the first that wants it starts it; what it leaves at rest
 * serves the others too.
 */
final class Frail {
    private static final Path LOCK = Path.of("target", "frail.lock");
    private static final Path RESTS = Path.of("target", "frail.rests");
    private static final int PATIENCE = 600;

    private static Running running;
    private static boolean asleep;
    /** Held until this JVM ends. */
    private static FileLock mine;

    private Frail() {
    }

    static synchronized Running product() {
        if (running == null) {
            claim();
            running = Running.prepared("durability", Map.of("RTC_START_SECONDS", "600", "MAVEN_OPTS", Stranger.MAVEN_OPTS));
            Stranger.moveInto(running);
            asleep = true;
        }
        if (asleep) {
            asleep = false;
            running.start();
        }
        return running;
    }

    /** What it wrote until now, at a place of its own, to take modules out of. It sleeps until the next test wants it. */
    static synchronized Running atRest(String name) {
        if (running == null && !claim()) {
            Running others = ofAnother();
            if (others != null) {
                return others.copiedTo(name);
            }
        }
        if (running == null) {
            product();
        }
        running.kill();
        asleep = true;
        tellOthers();
        return running.copiedTo(name);
    }

    /** Whether this JVM is the first. */
    private static boolean claim() {
        try {
            if (mine == null) {
                mine = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
                if (mine != null) {
                    Files.deleteIfExists(RESTS);
                }
            }
            return mine != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tellOthers() {
        try {
            if (mine != null) {
                Files.write(RESTS, List.of(Long.toString(ProcessHandle.current().pid()), running.url(), running.home().toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once it rests; null where that takes too long. */
    private static Running ofAnother() {
        try {
            for (int i = 0; i < PATIENCE; i++) {
                List<String> told = Files.exists(RESTS) ? Files.readAllLines(RESTS) : List.of();
                if (told.size() == 3 && ProcessHandle.of(Long.parseLong(told.get(0))).isPresent()) {
                    return Running.elsewhere(told.get(1), Path.of(told.get(2)));
                }
                TimeUnit.SECONDS.sleep(1);
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
