package org.rtc.testkit.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One installation of the product and the processes that serve from it. */
public final class Copy {
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofMinutes(3);

    private final Path home;
    private final Path dist;
    private final Map<String, String> settings;
    private final int port = freePort();
    private Process launcher;

    private Copy(Path home, Path dist, Map<String, String> settings) {
        this.home = home;
        this.dist = dist;
        this.settings = settings;
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
        return new Copy(folder, dist, settings);
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
        ProcessBuilder command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m", "-XX:TieredStopAtLevel=1", "-Drtc.root=" + home, "-cp", dist.resolve("launcher") + "/*",
                "org.rtc.launcher.Launcher", "start", "--port", Integer.toString(port));
        command.directory(home.toFile()).redirectErrorStream(true).redirectOutput(Redirect.appendTo(output().toFile()));
        command.environment().keySet().removeIf(name -> name.startsWith("RTC_"));
        command.environment().putAll(Map.of("RTC_HOME", home.toString(), "RTC_JVM_OPTS", "-XX:TieredStopAtLevel=1"));
        command.environment().putAll(settings);
        try {
            launcher = command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Ready.await("http://127.0.0.1:" + port + "/health/ready", START, launcher, this::said);
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
        List<ProcessHandle> all = Stream.concat(Stream.of(launcher.toHandle()), launcher.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
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
