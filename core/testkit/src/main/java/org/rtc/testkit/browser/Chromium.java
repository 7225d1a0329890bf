package org.rtc.testkit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's browser, started once for all tests of this JVM. It says nothing to the outside. */
public final class Chromium {
    private static final Path PROGRAM = Path.of(System.getProperty("rtc.test.chromium", "/usr/bin/chromium"));
    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-quic", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");
    private static Browser running;

    private Chromium() {
    }

    /** @throws IllegalStateException where it is not installed */
    public static synchronized Browser running() {
        if (running == null) {
            if (!Files.isExecutable(PROGRAM)) {
                throw new IllegalStateException("These tests need the browser " + PROGRAM
                        + ": apt-get install chromium (or ./rtc test, which does it)");
            }
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            running = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(QUIET));
        }
        return running;
    }
}
