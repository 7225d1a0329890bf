package org.rtc.testkit.running;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the build puts the product together. */
public final class Dist {
    private static final Path OF_LAUNCHER = Path.of("core", "launcher", "target", "dist");

    private Dist() {
    }

    /**
     * That of the build around this folder; for a module of one's own, that from which the testkit was published.
     *
     * @throws IllegalStateException where there is none
     */
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
        return published().orElseThrow(() -> new IllegalStateException("These tests need the assembled product in " + OF_LAUNCHER + ": run mvn verify"));
    }

    /** Beside the testkit in a Maven repository lies a file that names the distribution it came from. */
    private static Optional<Path> published() {
        try {
            Path testkit = Path.of(Dist.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path note = testkit.resolveSibling("distribution");
            if (!Files.isRegularFile(note)) {
                return Optional.empty();
            }
            Path folder = Path.of(Files.readString(note).strip());
            if (!Files.isDirectory(folder.resolve("launcher"))) {
                throw new IllegalStateException("The RTC installation that this testkit came from is no longer in " + folder
                        + ": run ./rtc module publish where it is now, or give its distribution with -Drtc.test.dist=FOLDER");
            }
            return Optional.of(folder);
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
