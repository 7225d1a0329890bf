package org.rtc.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One of the demonstration's people at a running product: signed in once for all tests of this JVM. */
final class Session {
    private static final Map<String, Session> OPEN = new ConcurrentHashMap<>();
    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String url;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Session(String url) {
        this.url = url;
    }

    static Session of(String url, Who who) {
        return OPEN.computeIfAbsent(url + " " + who, key -> new Session(url).signIn(who));
    }

    private Session signIn(Who who) {
        if (who != Who.VISITOR) {
            HttpResponse<String> answer = send(post("/login", Map.of("username", who.username(), "password", "demo")));
            if (answer.statusCode() / 100 != 3) {
                throw new AssertionError(who + " could not sign in: " + answer.statusCode());
            }
        }
        return this;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)).GET());
    }

    /** An empty form, sent as a page of the application sends it. */
    HttpResponse<String> submit(String path) {
        Matcher token = TOKEN.matcher(get("/").body());
        return send(post(path, token.find() ? Map.of("_csrf", token.group(1)) : Map.of()));
    }

    private HttpRequest.Builder post(String path, Map<String, String> form) {
        String body = form.entrySet().stream().map(field -> field.getKey() + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(url + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.timeout(Duration.ofMinutes(1)).build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(request.build().uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
