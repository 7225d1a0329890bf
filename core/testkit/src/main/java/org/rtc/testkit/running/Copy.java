package org.rtc.testkit.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One installation of the product and the processes that serve from it. */
public final class Copy {
    private static final Duration START = Duration.ofMinutes(12);
    private static final Duration STOP = Duration.ofMinutes(3);

    private final Path home;
    private final Path dist;
    private final Map<String, String> settings;
    private final int port;
    private Process launcher;

    private Copy(Path home, Path dist, Map<String, String> settings, int port) {
        this.home = home;
        this.dist = dist;
        this.settings = settings;
        this.port = port;
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** @param home is emptied first: what an earlier run assembled must not stand in for what is tested */
    public static Copy in(Path home, Path dist, Map<String, String> settings) {
        Path folder = home.toAbsolutePath();
        try {
            Folders.fresh(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Copy(folder, dist, settings, freePort());
    }

    /** One that somebody else started. */
    public static Copy elsewhere(int port, Path home, Path dist) {
        return new Copy(home.toAbsolutePath(), dist, Map.of(), port);
    }

    /** What this one has written, at another place; the assembled application is left out. */
    public Copy copiedTo(Path place) {
        Copy other = in(place, dist, settings);
        try {
            Folders.copy(home.resolve("data"), other.home.resolve("data"));
            Folders.copy(home.resolve("modules"), other.home.resolve("modules"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return other;
    }

    public boolean runs() {
        return launcher != null && launcher.isAlive();
    }

    public int port() {
        return port;
    }

    public Path home() {
        return home;
    }

    public String said() {
        try {
            return Files.readString(output());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void start() {
        launcher = begin(output(), "start", "--port", Integer.toString(port));
        Ready.await("http://127.0.0.1:" + port + "/health/ready", START, launcher, this::said);
    }

    /** @throws IllegalStateException where it ends with another code than 0 */
    public String run(String... arguments) {
        Path said = home.resolve("command.log");
        try {
            Files.deleteIfExists(said);
            int code = begin(said, arguments).waitFor();
            String text = Files.readString(said);
            if (code != 0) {
                throw new IllegalStateException("rtc " + String.join(" ", arguments) + " ended with " + code + ": " + text);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process begin(Path said, String... arguments) {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m", "-XX:TieredStopAtLevel=1", "-Drtc.root=" + home, "-cp", dist.resolve("launcher") + "/*",
                "org.rtc.launcher.Launcher"));
        line.addAll(List.of(arguments));
        ProcessBuilder command = new ProcessBuilder(line);
        command.directory(home.toFile()).redirectErrorStream(true).redirectOutput(Redirect.appendTo(said.toFile()));
        command.environment().keySet().removeIf(name -> name.startsWith("RTC_"));
        command.environment().putAll(Map.of("RTC_HOME", home.toString(), "RTC_JVM_OPTS", "-XX:TieredStopAtLevel=1"));
        command.environment().putAll(settings);
        try {
            return command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void stop() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                kill();
                throw new IllegalStateException("It did not stop within " + STOP + ":\n" + said());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public void kill() {
        if (launcher == null) {
            return;
        }
        List<ProcessHandle> all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }

    /** By the limit of the kernel on the size of files, for the processes that run now. */
    public void diskFull(boolean full) {
        for (ProcessHandle process : processes()) {
            try {
                new ProcessBuilder("prlimit", "--pid", Long.toString(process.pid()), "--fsize=" + (full ? "4096" : "unlimited") + ":unlimited")
                        .inheritIO().start().waitFor();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(launcher.toHandle()), launcher.descendants()).toList();
    }

    private Path output() {
        return home.resolve("launcher.log");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
