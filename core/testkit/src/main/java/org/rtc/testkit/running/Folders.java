package org.rtc.testkit.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that begin empty. */
public final class Folders {
    private Folders() {
    }

    /** Makes the folder, without what an earlier run left in it. */
    public static void fresh(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Files.createDirectories(folder);
    }

    /** The tree at another place, where it is there. */
    static void copy(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            try (Stream<Path> all = Files.walk(from)) {
                for (Path each : all.toList()) {
                    Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
