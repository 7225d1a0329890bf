package org.rtc.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.h2.Driver;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.assembly.Trees;
import org.rtc.launcher.dist.Distribution;
import org.rtc.launcher.module.Jars;

/**
 * Payara Micro, unpacked once: its jars lie in a flat folder, so that they open fast and a class archive can cover them.
 */
public final class ServerFolder {

    private final Path folder;
    private final Path payara;
    private final List<Path> libraries;

    /** @param payara the server's jar; the application's libraries lie beside it */
    public ServerFolder(Path folder, Path payara) {
        this.folder = folder;
        this.payara = payara;
        this.libraries = Jars.in(payara.resolveSibling(Distribution.LIBRARIES));
    }

    /** Unpacks where that was not done for this very jar, and writes the settings of the server. */
    public void prepare(Listener listener) throws IOException, InterruptedException {
        Path stamp = folder.resolve("unpacked");
        if (!Files.exists(stamp) || !Files.readString(stamp).equals(release())) {
            unpack();
            replaceDatabase();
            ClassPath.extend(jar(), libraries);
            Files.copy(domain(), pristine(), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(stamp, release());
        }
        forgetLastRun();
        try (InputStream properties = ServerFolder.class.getResourceAsStream("logging.properties")) {
            Files.copy(properties, logging(), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.write(commands(), listener.commands());
    }

    /**
     * The server's own H2 (2.2.224) writes twenty kilobytes for each row of a transaction where commits are on the disk at once. The
     * one that migrates the database is newer, and does not.
     */
    private void replaceDatabase() throws IOException {
        Path own = folder.resolve("runtime/h2.jar");
        if (Files.exists(own)) {
            Files.copy(database(), own, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path database() {
        return Path.of(URI.create(Driver.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    /** The server remembers what it ran and would start that too, beside what it is told to run now. */
    private void forgetLastRun() throws IOException {
        Files.copy(pristine(), domain(), StandardCopyOption.REPLACE_EXISTING);
        Trees.delete(folder.resolve("applications"));
        Trees.delete(folder.resolve("generated"));
    }

    private Path domain() {
        return folder.resolve("config/domain.xml");
    }

    private Path pristine() {
        return folder.resolve("config/domain.pristine");
    }

    /** Sizes and times of the jars stand for their releases, the number for what is made of them here. */
    private String release() throws IOException {
        StringBuilder release = new StringBuilder("6 ").append(database().getFileName());
        for (Path jar : Stream.concat(Stream.of(payara), libraries.stream()).toList()) {
            release.append(' ').append(jar.getFileName()).append(' ').append(Files.size(jar)).append(' ').append(Files.getLastModifiedTime(jar).toMillis());
        }
        return release.toString();
    }

    /** Into a folder that holds nothing of a release before, whose memory would else pass for that of this one. */
    private void unpack() throws IOException, InterruptedException {
        clear();
        Process process = new ProcessBuilder(Java.executable(), "-XX:TieredStopAtLevel=1", "-jar", payara.toString(),
                "--rootdir", folder.toString(), "--outputlauncher").redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || !Files.exists(jar())) {
            throw new Refusal(folder + ": the server could not be unpacked (" + output.lines()
                    .filter(line -> line.contains("Exception")).findFirst().orElse("no reason given").strip()
                    + "); make room, remove that folder and start again.");
        }
    }

    private void clear() throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                for (Path each : all.filter(file -> !RunningServer.owns(file)).toList()) {
                    Trees.delete(each);
                }
            }
        }
    }

    public Path folder() {
        return folder;
    }

    Path jar() {
        return folder.resolve("launch-micro.jar");
    }

    Path logging() {
        return folder.resolve("logging.properties");
    }

    Path commands() {
        return folder.resolve("preboot");
    }
}
