package org.rtc.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.rtc.launcher.module.Jars;

/**
 * An archive of the classes that the server loaded, written by the JVM when it stops for the first time. Later starts
 * map it instead of reading and checking each class. It is good for one release of the JVM and one of the server.
 */
public final class ClassArchive {

    private final Path file;
    private final Path fresh;

    public ClassArchive(ServerFolder server) throws IOException {
        String jvm = System.getProperty("java.vm.name") + System.getProperty("java.vm.version") + System.getProperty("java.home");
        long inputs = 31L * jvm.hashCode() + Files.getLastModifiedTime(server.jar()).toMillis() + Jars.in(server.folder().resolve("runtime")).size();
        this.file = server.folder().resolve("classes-" + Long.toHexString(inputs) + ".jsa");
        this.fresh = server.folder().resolve("classes.new");
    }

    public boolean exists() {
        return Files.exists(file);
    }

    List<String> options() {
        return List.of("-Xlog:cds=off", "-Xlog:cds+dynamic=off", "-Xlog:class+path=off",
                exists() ? "-XX:SharedArchiveFile=" + file : "-XX:ArchiveClassesAtExit=" + fresh);
    }

    /** After a clean stop: the archive that the JVM wrote is complete and replaces those of other releases. */
    public void keep() throws IOException {
        if (Files.exists(fresh)) {
            try (var others = Files.newDirectoryStream(file.getParent(), "classes-*.jsa")) {
                for (Path other : others) {
                    Files.delete(other);
                }
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Before a start: what a stop that was cut short left behind. */
    public void clear() throws IOException {
        Files.deleteIfExists(fresh);
    }
}
