package org.rtc.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much of the Chrome DevTools Protocol as it takes to weigh a page. */
final class DevTools implements WebSocket.Listener, AutoCloseable {
    private static final Pattern SOCKET = Pattern.compile("\"type\": \"page\".*?\"webSocketDebuggerUrl\": \"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern REQUEST = Pattern.compile("\"requestId\":\"([^\"]+)\"");
    private static final Pattern LENGTH = Pattern.compile("\"encodedDataLength\":(\\d+)");
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final StringBuilder message = new StringBuilder();
    private final Map<String, Long> loaded = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong(System.nanoTime());
    private final AtomicLong answered = new AtomicLong();
    private WebSocket socket;
    private long calls;

    static DevTools connect(Path portFile) throws IOException {
        try {
            long end = System.nanoTime() + LIMIT.toNanos();
            while (!Files.exists(portFile) || Files.size(portFile) == 0) {
                if (System.nanoTime() > end) {
                    throw new Refusal("chromium did not start");
                }
                Thread.sleep(100);
            }
            String port = Files.readAllLines(portFile).get(0);
            HttpClient http = HttpClient.newHttpClient();
            Matcher page = SOCKET.matcher(http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json")).build(),
                    BodyHandlers.ofString()).body());
            if (!page.find()) {
                throw new Refusal("chromium has no page open");
            }
            DevTools tools = new DevTools();
            tools.socket = http.newWebSocketBuilder().buildAsync(URI.create(page.group(1)), tools).join();
            return tools;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    void call(String method, String parameters) throws IOException {
        long id = ++calls;
        socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true).join();
        await(() -> answered.get() >= id);
    }

    void forget() {
        loaded.clear();
        last.set(System.nanoTime());
    }

    void awaitQuiet(Duration quiet) throws IOException {
        await(() -> !loaded.isEmpty() && System.nanoTime() - last.get() > quiet.toNanos());
    }

    private static void await(java.util.function.BooleanSupplier reached) throws IOException {
        long end = System.nanoTime() + LIMIT.toNanos();
        try {
            while (!reached.getAsBoolean()) {
                if (System.nanoTime() > end) {
                    throw new Refusal("chromium did not answer");
                }
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    long requests() {
        return loaded.values().stream().filter(length -> length > 0).count();
    }

    long bytes() {
        return loaded.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean complete) {
        message.append(data);
        if (complete) {
            read(message.toString());
            message.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void read(String text) {
        Matcher request = REQUEST.matcher(text);
        if (text.startsWith("{\"id\":")) {
            answered.set(Long.parseLong(text.replaceFirst("^\\{\"id\":(\\d+).*", "$1")));
        } else if (request.find() && text.contains("\"Network.")) {
            last.set(System.nanoTime());
            Matcher length = LENGTH.matcher(text);
            if (text.contains("\"Network.loadingFinished\"") && length.find()) {
                loaded.put(request.group(1), Long.valueOf(length.group(1)));
            }
        }
    }

    @Override
    public void close() {
        socket.abort();
    }
}
