package org.rtc.launcher.server;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The server as a process of its own: started, watched until it is ready, stopped. */
public final class Server {

    private static final Duration AFTER_BOOT = Duration.ofSeconds(60);

    private final Process process;
    private final Thread reader;
    private final StartupWatch watch = new StartupWatch();
    private final ServerLog log;

    private Server(Process process, ServerLog log) {
        this.process = process;
        this.log = log;
        this.reader = new Thread(this::read, "server log");
    }

    static Server start(List<String> command, Map<String, String> environment, ServerLog log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectInput(new File("/dev/null"));
        builder.environment().keySet().removeIf(name -> name.startsWith("RTC_"));
        // many threads otherwise get a memory pool of the C library each
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(environment);
        Server server = new Server(builder.start(), log);
        server.reader.setDaemon(true);
        server.reader.start();
        return server;
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                watch.line(line);
                log.line(line, !lines.ready());
            }
        } catch (IOException e) {
            if (process.isAlive()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Waits until the application answers that it is ready.
     *
     * @throws NotReady when it will not become so
     */
    public void awaitReady(Listener listener, Duration limit) throws InterruptedException, NotReady {
        Health health = new Health(listener.local());
        long end = System.nanoTime() + limit.toNanos();
        boolean booted = false;
        String complaint = "no answer";
        while (System.nanoTime() < end) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                reader.join(2_000);
                throw new NotReady("the server ended by itself with code " + process.exitValue(), watch.text());
            }
            if (watch.failure().isPresent() && watch.booted()) {
                throw new NotReady(watch.failure().get(), watch.text());
            }
            if (watch.booted() && !booted) {
                booted = true;
                end = Math.min(end, System.nanoTime() + AFTER_BOOT.toNanos());
            }
            complaint = health.complaint();
            if (booted && complaint.contains(Health.NOTHING_DEPLOYED)) {
                throw new NotReady(watch.cause().orElse("the server did not deploy the application"), watch.text());
            }
            if (complaint.isEmpty()) {
                watch.finish();
                return;
            }
        }
        throw new NotReady("the application did not become ready: " + complaint, watch.text());
    }

    Optional<String> firstAdministrator() {
        return watch.firstAdministrator();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** @return the exit code, once the server has ended by itself or by {@link #stop} */
    public int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /**
     * Asks the server to finish what it does and end; ends it by force after the time allowed. By its handle, for
     * destroying the process object closes the stream that its last lines come through.
     *
     * @return whether it ended by itself
     */
    public boolean stop(Duration allowed) throws InterruptedException {
        process.toHandle().destroy();
        boolean clean = process.waitFor(allowed.toMillis(), TimeUnit.MILLISECONDS);
        if (!clean) {
            process.destroyForcibly().waitFor();
        }
        reader.join(2_000);
        return clean;
    }
}
