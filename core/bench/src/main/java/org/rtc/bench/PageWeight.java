package org.rtc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What Chromium loads for a page over the wire, the first time and again. */
final class PageWeight {
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private PageWeight() {
    }

    /** @return the first visit with an empty cache, then a second one */
    static List<Visit> of(String address, String cookie, Path profile) throws IOException {
        Copy.delete(profile);
        Files.createDirectories(profile);
        Process chromium = new ProcessBuilder("chromium", "--headless=new", "--no-sandbox", "--remote-debugging-port=0", "--disable-quic",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-extensions",
                "--user-data-dir=" + profile, "about:blank").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try (DevTools tools = DevTools.connect(profile.resolve("DevToolsActivePort"))) {
            tools.call("Network.enable", "{}");
            tools.call("Network.setCookie", "{\"name\":\"rtc\",\"value\":\"" + cookie.substring(cookie.indexOf('=') + 1) + "\",\"url\":\"" + address + "\"}");
            Visit first = visit(tools, address);
            return List.of(first, visit(tools, address));
        } finally {
            chromium.descendants().forEach(ProcessHandle::destroy);
            chromium.destroy();
        }
    }

    private static Visit visit(DevTools tools, String address) throws IOException {
        tools.forget();
        tools.call("Page.navigate", "{\"url\":\"" + address + "\"}");
        tools.awaitQuiet(SETTLED);
        return new Visit(tools.requests(), tools.bytes() / 1000.0);
    }

    /** @param requests that went over the wire @param kilobytes with headers */
    record Visit(long requests, double kilobytes) {
    }
}
