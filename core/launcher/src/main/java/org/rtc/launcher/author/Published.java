package org.rtc.launcher.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.rtc.launcher.Refusal;

/**
 * What authors build against: SPI, testkit and the parts that answer behind the SPI in tests. The distribution keeps
 * them as a Maven repository would, and publishing copies what is new into the author's own.
 */
final class Published {
    /** Beside the testkit: the folder of the distribution on which contract tests run. */
    static final String DISTRIBUTION = "distribution";
    private static final String SPI = "org/rtc/rtc-spi";
    private static final String TESTKIT = "org/rtc/rtc-testkit";

    private final Path dist;
    private final Path folder;

    Published(Path dist) {
        this.dist = dist.toAbsolutePath().normalize();
        this.folder = dist.resolve("author");
        if (!Files.isDirectory(folder.resolve(SPI))) {
            throw new Refusal(folder + ": this distribution has no SPI to publish; build it anew with ./rtc start.");
        }
    }

    /** The version under which SPI and testkit are published. */
    String version() throws IOException {
        try (Stream<Path> versions = Files.list(folder.resolve(SPI))) {
            return versions.map(each -> each.getFileName().toString()).findFirst().orElseThrow();
        }
    }

    /** @return whether anything there was not the same already */
    boolean into(Path repository) throws IOException {
        boolean changed = false;
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                changed |= copy(file, repository.resolve(folder.relativize(file).toString()));
            }
        }
        Path here = repository.resolve(TESTKIT).resolve(version()).resolve(DISTRIBUTION);
        if (!Files.exists(here) || !Files.readString(here).strip().equals(dist.toString())) {
            Files.writeString(here, dist + "\n");
            changed = true;
        }
        return changed;
    }

    private static boolean copy(Path file, Path target) throws IOException {
        if (Files.exists(target) && Files.mismatch(file, target) < 0) {
            return false;
        }
        Files.createDirectories(target.getParent());
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        Files.copy(file, fresh, StandardCopyOption.REPLACE_EXISTING);
        Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }
}
