package org.rtc.launcher.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.setting.Home;
import org.rtc.launcher.setting.Settings;

/** Holds the home folder for one launcher, and runs at most one server in it, until that ends or a signal ends both. */
public final class Serving implements AutoCloseable {

    private static final Duration STOP = Duration.ofSeconds(40);
    /** The archive is written after the server has closed everything: nothing is lost but the next start's speed. */
    private static final Duration STOP_WITH_ARCHIVE = Duration.ofSeconds(45);

    private final Home home;
    private final Listener listener;
    private final Settings settings;
    private final RunningServer running;
    private final FileChannel lock;
    private final ServerLog log;
    private final ServerFolder folder;
    private ClassArchive archive;
    private Server server;
    private boolean stopping;
    private boolean closed;

    public Serving(Home home, Path payara, Listener listener, Settings settings) throws IOException {
        this.home = home;
        this.listener = listener;
        this.settings = settings;
        this.running = new RunningServer(home.server());
        this.lock = running.hold();
        this.log = new ServerLog(home.log());
        this.folder = new ServerFolder(home.server(), payara);
    }

    public Path logFile() {
        return log.file();
    }

    /** @throws NotReady when the application did not come up; its server is stopped then */
    public void start(Path application, Map<String, String> environment) throws IOException, InterruptedException, NotReady {
        folder.prepare(listener);
        archive = new ClassArchive(folder);
        archive.clear();
        synchronized (this) {
            server = Server.start(ServerCommand.of(folder, archive, listener, settings, application), environment, log);
            running.write(server.handle(), home.data());
        }
        try {
            server.awaitReady(listener, Duration.ofSeconds(Long.parseLong(settings.get("RTC_START_SECONDS", "240"))));
        } catch (NotReady e) {
            waitWhenStopping();
            stop();
            archive.clear();
            throw e;
        }
    }

    /** The one-time address at which the first administrator is made, where there is none yet. */
    public Optional<String> firstAdministrator() {
        return server.firstAdministrator();
    }

    /** Never returns: either a signal ends the launcher, or a refusal says that the server ended by itself. */
    public void untilTheEnd() throws InterruptedException {
        int code = server.waitFor();
        waitWhenStopping();
        throw new Refusal("The server ended by itself with code " + code + "; the log is " + log.file());
    }

    /** A signal was caught: the thread that stops the server ends this process too. */
    private void waitWhenStopping() throws InterruptedException {
        synchronized (this) {
            if (!stopping) {
                return;
            }
        }
        new CountDownLatch(1).await();
    }

    /** On a signal: the server finishes its requests, closes the database and ends, and this process after it. */
    public void stopOnSignal(Consumer<String> say) throws IOException, InterruptedException {
        synchronized (this) {
            if (closed) {
                return;
            }
            stopping = true;
        }
        if (server != null && server.handle().isAlive()) {
            say.accept(archive.exists() ? "Stopping." : "Stopping, and keeping an archive of classes that makes the next start faster.");
            if (stop()) {
                archive.keep();
            }
            say.accept("Stopped.");
        }
        Runtime.getRuntime().halt(0);
    }

    private boolean stop() throws IOException, InterruptedException {
        boolean clean = server.stop(archive.exists() ? STOP : STOP_WITH_ARCHIVE);
        running.clear();
        return clean;
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            closed = true;
        }
        log.close();
        lock.close();
    }
}
