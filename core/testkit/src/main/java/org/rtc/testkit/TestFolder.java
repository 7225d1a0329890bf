package org.rtc.testkit;

import java.nio.file.Path;

/** Folders below {@code target} that tests write to: one for each JVM, since several run tests at once. */
public final class TestFolder {
    private static final String FORK = System.getProperty("rtc.test.fork", "1");

    private TestFolder() {
    }

    /** @return an absolute path; it need not exist */
    public static Path of(String name, String... more) {
        return Path.of("target", "fork-" + FORK).resolve(Path.of(name, more)).toAbsolutePath();
    }
}
