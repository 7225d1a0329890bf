package org.rtc.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of the application of our own, with a home of its own, started and stopped as everybody does. */
final class Copy implements AutoCloseable {
    /** The last line of a start. */
    private static final String READY = "Ctrl-C stops it.";
    private static final String FIRST_ADMINISTRATOR = "The first administrator is made here, once: ";

    /** Null where the copy ran before and goes on. */
    private final Process launcher;
    private final long server;
    private final double startSeconds;
    private final List<String> said;

    private Copy(Process launcher, long server, double startSeconds, List<String> said) {
        this.launcher = launcher;
        this.server = server;
        this.startSeconds = startSeconds;
        this.said = said;
    }

    /** The one that runs from this home already, else a new one, once it is ready. */
    static Copy of(Path root, Path home, int port) throws IOException {
        Path running = home.resolve("server/running");
        if (Files.exists(running)) {
            long pid = Long.parseLong(Files.readAllLines(running).get(0));
            if (ProcessHandle.of(pid).isPresent()) {
                return new Copy(null, pid, 0, List.of());
            }
        }
        return start(root, home, port);
    }

    private static Copy start(Path root, Path home, int port) throws IOException {
        Path modules = Files.createDirectories(home.resolve("modules"));
        Files.copy(root.resolve("core/bench/target/rtc-bench-copy.jar"), modules.resolve("rtc-bench-copy.jar"),
                StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-Xmx64m", "-XX:TieredStopAtLevel=1", "-Drtc.root=" + root,
                "-cp", root.resolve("core/launcher/target/dist/launcher") + "/*", "org.rtc.launcher.Launcher",
                "start", "--port", Integer.toString(port)));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("RTC_HOME", home.toString());
        environment.putIfAbsent("RTC_START_SECONDS", "900");
        environment.remove("RTC_URL");
        environment.remove("RTC_CONTENT_URL");
        long begin = System.nanoTime();
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop"));
        List<String> said = awaitReady(process);
        long server = process.toHandle().children().findFirst().orElseThrow(() -> new Refusal("the copy's server has ended")).pid();
        return new Copy(process, server, (System.nanoTime() - begin) / 1e9, said);
    }

    private static List<String> awaitReady(Process process) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> said = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.equals(READY)) {
                drain(lines);
                return said;
            }
        }
        throw new Refusal("the copy did not start: " + String.join(" ", said));
    }

    private static void drain(BufferedReader lines) {
        Thread thread = new Thread(() -> {
            try {
                lines.transferTo(Writer.nullWriter());
            } catch (IOException ended) {
                Thread.currentThread().interrupt();
            }
        }, "launcher output");
        thread.setDaemon(true);
        thread.start();
    }

    /** From the launcher's start to {@code /health/ready}; 0 where it ran before. */
    double startSeconds() {
        return startSeconds;
    }

    /** The one-time address of a start on a database without accounts. */
    Optional<String> firstAdministrator() {
        return said.stream().filter(line -> line.startsWith(FIRST_ADMINISTRATOR)).map(line -> line.substring(FIRST_ADMINISTRATOR.length())).findFirst();
    }

    long serverPid() {
        return server;
    }

    @Override
    public void close() throws IOException {
        if (launcher == null) {
            return;
        }
        launcher.destroy();
        try {
            if (!launcher.waitFor(3, TimeUnit.MINUTES)) {
                launcher.descendants().forEach(ProcessHandle::destroyForcibly);
                launcher.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
