package org.rtc.journey;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A program that uses REST with the token of one of the demonstration's people. */
final class Api {
    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
    private static final Map<String, Api> KNOWN = new ConcurrentHashMap<>();
    private static final String BOUNDARY = "-----------------------journey";

    private final String url;
    private final String token;

    private Api(String url, String token) {
        this.url = url;
        this.token = token;
    }

    /** Of the product that all share. */
    static Api as(String username) {
        return KNOWN.computeIfAbsent(username, name -> of(Product.url(), name));
    }

    static Api nobody() {
        return new Api(Product.url(), null);
    }

    static Api of(String url, String username) {
        String who = Json.createObjectBuilder().add("username", username).add("password", "demo").add("label", "journey").build().toString();
        return new Api(url, new Api(url, null).post("/tokens", who).json().getString("token"));
    }

    Answer get(String path) {
        return send(path, "GET", "application/json", BodyPublishers.noBody());
    }

    Answer delete(String path) {
        return send(path, "DELETE", "application/json", BodyPublishers.noBody());
    }

    /** Any method. @param json empty for none */
    Answer call(String method, String path, String json) {
        return send(path, method, "application/json", json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
    }

    Answer post(String path, String json) {
        return send(path, "POST", "application/json", BodyPublishers.ofString(json));
    }

    Answer put(String path, String json) {
        return send(path, "PUT", "application/json", BodyPublishers.ofString(json));
    }

    /** @param fields such as {@code kind} and {@code title} */
    Answer upload(String path, Map<String, String> fields, Path file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            for (Map.Entry<String, String> field : fields.entrySet()) {
                body.write(text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n" + field.getValue() + "\r\n"));
            }
            body.write(text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
            body.write(Files.readAllBytes(file));
            body.write(text("\r\n--" + BOUNDARY + "--\r\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return send(path, "POST", "multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private Answer send(String path, String method, String type, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + "/api/v1" + path)).timeout(Duration.ofMinutes(2))
                .header("Content-Type", type).header("Accept-Language", "en").method(method, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
