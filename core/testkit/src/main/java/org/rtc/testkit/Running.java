package org.rtc.testkit;

import java.nio.file.Path;
import java.util.Map;
import org.rtc.testkit.running.Copy;
import org.rtc.testkit.running.Dist;

/**
 * The assembled product as people get it, on free ports of this computer, with demonstration data in a home folder of
 * its own below {@code target}. It ends with this JVM.
 */
public final class Running {
    private static Running product;

    private final Copy copy;

    private Running(Copy copy) {
        this.copy = copy;
    }

    /** The one copy that all tests of this JVM share; started by the first that asks, and again where it was stopped. */
    public static synchronized Running product() {
        return product(null);
    }

    /** The same with a module in it. @param module a jar; it takes part when this is the first that asks */
    public static synchronized Running product(Path module) {
        if (product == null) {
            product = new Running(Copy.in(TestFolder.of("running", "product"), Dist.folder(), Map.of()));
            if (module != null) {
                product.run("module", "add", module.toString());
            }
        }
        if (!product.copy.runs()) {
            product.start();
        }
        return product;
    }

    /** The same as its last process left it when the power went; it runs again for the next that asks for {@link #product()}. */
    public static synchronized Running productAtRest(Path module) {
        Running ran = product == null ? product(module) : product;
        ran.kill();
        return ran;
    }

    /**
     * A copy that runs already, to visit while one writes a test; it cannot be stopped or started here.
     *
     * @param url  without a slash at the end
     * @param home its home folder
     */
    public static Running elsewhere(String url, Path home) {
        return new Running(Copy.elsewhere(java.net.URI.create(url).getPort(), home, Dist.folder()));
    }

    /** The same installation at another place, not started: what is done to it does nothing to this one. Stop it first. */
    public Running copiedTo(String name) {
        return new Running(copy.copiedTo(TestFolder.of("running", name)));
    }

    /**
     * A command of {@code ./rtc} on this installation, such as {@code module disable survey}.
     *
     * @return what it said
     * @throws IllegalStateException where it was refused, with what it said
     */
    public String run(String... command) {
        return copy.run(command);
    }

    /**
     * A copy of the test's own, to stop, kill and start again.
     *
     * @param name     of its folder
     * @param settings environment variables such as {@code RTC_DB_URL}
     * @throws IllegalStateException where it does not become ready, with what it said
     */
    public static Running apart(String name, Map<String, String> settings) {
        Running running = prepared(name, settings);
        running.start();
        return running;
    }

    /** The same, not started yet: for what must be done before, such as adding a module. */
    public static Running prepared(String name, Map<String, String> settings) {
        return new Running(Copy.in(TestFolder.of("running", name), Dist.folder(), settings));
    }

    public boolean runs() {
        return copy.runs();
    }

    /** Where people reach it, without a slash at the end. */
    public String url() {
        return "http://localhost:" + copy.port();
    }

    /** The host that serves uploaded content, without a slash at the end. */
    public String contentUrl() {
        return "http://127.0.0.1:" + copy.port();
    }

    /** What it writes: data, logs, the assembled application. */
    public Path home() {
        return copy.home();
    }

    /** What the launcher said so far. */
    public String said() {
        return copy.said();
    }

    /** After {@link #kill()} or {@link #stop()}: again with the same home, port and settings. Returns when it is ready. */
    public void start() {
        copy.start();
    }

    /** As Ctrl-C does. */
    public void stop() {
        copy.stop();
    }

    /** As on a disk that is full, or has room again: none of its files grows meanwhile. */
    public void diskFull(boolean full) {
        copy.diskFull(full);
    }

    /** As a power cut does: every process ends in the midst of its work. */
    public void kill() {
        copy.kill();
    }
}
