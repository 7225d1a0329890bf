package org.rtc.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.assembly.Trees;

/**
 * Payara Micro, unpacked once: its jars lie in a flat folder, so that they open fast and a class archive can cover them.
 */
public final class ServerFolder {

    private final Path folder;
    private final Path payara;

    public ServerFolder(Path folder, Path payara) {
        this.folder = folder;
        this.payara = payara;
    }

    /** Unpacks where that was not done for this very jar, and writes the settings of the server. */
    public void prepare(Listener listener) throws IOException, InterruptedException {
        Path stamp = folder.resolve("unpacked");
        if (!Files.exists(stamp) || !Files.readString(stamp).equals(release())) {
            unpack();
            Files.copy(domain(), pristine(), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(stamp, release());
        }
        forgetLastRun();
        try (InputStream properties = ServerFolder.class.getResourceAsStream("logging.properties")) {
            Files.copy(properties, logging(), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.write(commands(), listener.commands());
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

    /** Size and time of the jar stand for its release, the number for what is made of it here. */
    private String release() throws IOException {
        return "2 " + Files.size(payara) + " " + Files.getLastModifiedTime(payara).toMillis();
    }

    private void unpack() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Java.executable(), "-XX:TieredStopAtLevel=1", "-jar", payara.toString(),
                "--rootdir", folder.toString(), "--outputlauncher").redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || !Files.exists(jar())) {
            throw new Refusal(folder + ": the server could not be unpacked (" + output.lines()
                    .filter(line -> line.contains("Exception")).findFirst().orElse("no reason given").strip()
                    + "); make room, remove that folder and start again.");
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
