package org.rtc.testkit.running;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build puts the product together. */
public final class Dist {
    private static final Path OF_LAUNCHER = Path.of("core", "launcher", "target", "dist");

    private Dist() {
    }

    /** @throws IllegalStateException where it was not built */
    public static Path folder() {
        String given = System.getProperty("rtc.test.dist");
        if (given != null) {
            return Path.of(given).toAbsolutePath();
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(OF_LAUNCHER))) {
                return folder.resolve(OF_LAUNCHER);
            }
        }
        throw new IllegalStateException("These tests need the assembled product in " + OF_LAUNCHER + ": run mvn verify");
    }
}
