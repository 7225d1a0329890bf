package org.rtc.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The copy as a program asks it. */
final class Site {
    static final String LANGUAGE = "en";

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
    private final int port;
    private final String password;

    /** @param password of all accounts that the bench uses */
    Site(int port, String password) {
        this.port = port;
        this.password = password;
    }

    String host() {
        return "localhost:" + port;
    }

    String contentHost() {
        return "127.0.0.1:" + port;
    }

    /** @return the cookie of the session */
    String signIn(String username) throws IOException {
        HttpResponse<String> answer = submit("/login", Map.of("username", username, "password", password));
        return answer.headers().allValues("Set-Cookie").stream().filter(c -> c.startsWith("rtc=")).map(c -> c.split(";")[0])
                .reduce((first, last) -> last).orElseThrow(() -> new Refusal(username + " could not sign in: " + answer.statusCode()));
    }

    /** @param path of the one-time link of a database without accounts */
    void makeAdministrator(String path) throws IOException {
        HttpResponse<String> answer = submit(path, Map.of("username", "admin", "email", "admin@example.org", "givenName", "Bench",
                "familyName", "Administrator", "country", "", "office", "", "lang", LANGUAGE, "zone", "", "password", password));
        if (answer.statusCode() / 100 != 3) {
            throw new Refusal("the first administrator could not be made: " + answer.statusCode());
        }
    }

    private HttpResponse<String> submit(String path, Map<String, String> fields) throws IOException {
        String form = fields.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
    }

    /** @param cookie of a session, or null @throws Refusal where it is not there */
    String page(String path, String cookie) throws IOException {
        HttpRequest.Builder request = request(path);
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        HttpResponse<String> answer = send(request.GET());
        if (answer.statusCode() != 200) {
            throw new Refusal(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /** Where that leads. */
    String location(String path, String cookie) throws IOException {
        return send(request(path).header("Cookie", cookie).GET()).headers().firstValue("Location")
                .orElseThrow(() -> new Refusal(path + " leads nowhere"));
    }

    String post(String path) throws IOException {
        return ok(path, send(request(path).timeout(Duration.ofMinutes(10)).POST(BodyPublishers.noBody())));
    }

    String put(String path, String body) throws IOException {
        return ok(path, send(request(path).PUT(BodyPublishers.ofString(body))));
    }

    private static String ok(String path, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new Refusal(path + " answers " + answer.statusCode() + ": " + answer.body().replaceAll("<style.*?</style>|<[^>]*>|\\s+", " ").strip());
        }
        return answer.body();
    }

    /** Adds a package to a course as the administrator. @return id of the item */
    long addPackage(long course, Path file) throws IOException {
        HttpResponse<String> token = send(request("/api/v1/tokens").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"username\":\"admin\",\"password\":\"" + password + "\",\"label\":\"bench\"}")));
        String boundary = "bench-boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, boundary, "\"kind\"", "scorm".getBytes(StandardCharsets.UTF_8));
        part(body, boundary, "\"title\"", "Golf".getBytes(StandardCharsets.UTF_8));
        part(body, boundary, "\"file\"; filename=\"golf.zip\"\r\nContent-Type: application/zip", Files.readAllBytes(file));
        body.write(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        String path = "/api/v1/courses/" + course + "/items";
        return Long.parseLong(field("id", ok(path, send(request(path).header("Authorization", "Bearer " + field("token", token.body()))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))))));
    }

    private static void part(ByteArrayOutputStream body, String boundary, String name, byte[] content) throws IOException {
        body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=" + name + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String field(String name, String json) {
        Matcher matcher = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        if (!matcher.find()) {
            throw new Refusal("no " + name + " in " + json);
        }
        return matcher.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://" + host() + path)).timeout(Duration.ofSeconds(120)).header("Accept-Language", LANGUAGE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
