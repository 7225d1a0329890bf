package org.rtc.catalogue.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rtc.spi.setting.Settings;

/**
 * Fetches what other sites publish. It goes to no address of our own network, so that nobody can have it look there in
 * their stead (unless the setting allows that), reads no more than it should and waits no longer.
 */
@ApplicationScoped
public class Fetcher {
    public static final String PRIVATE = "catalogue.import.private";
    private static final int MOST = 10 * 1024 * 1024;
    private static final int HOPS = 4;
    private static final Set<Integer> CLOSED_BUT_THERE = Set.of(401, 403, 405, 429);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration WHOLE = Duration.ofSeconds(60);
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([A-Za-z0-9._:-]{1,40})", Pattern.CASE_INSENSITIVE);

    @Inject
    Settings settings;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build();

    /** @throws IOException where it is not there, not allowed, too large or too slow, in words */
    public String fetch(String url) throws IOException {
        HttpResponse<InputStream> response = follow(url);
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw new IOException("The site answered " + response.statusCode());
            }
            byte[] bytes = inTime(body);
            if (bytes.length > MOST) {
                throw new IOException("More than " + MOST + " bytes");
            }
            return Bytes.text(bytes, response.headers().firstValue("Content-Type").map(CHARSET::matcher).filter(Matcher::find).map(named -> named.group(1)).orElse(null));
        }
    }

    /** A site that lets it wait between two bytes holds nobody up for ever. */
    private static byte[] inTime(InputStream body) throws IOException {
        CompletableFuture<Void> late = CompletableFuture.runAsync(() -> close(body), CompletableFuture.delayedExecutor(WHOLE.toSeconds(), TimeUnit.SECONDS));
        try {
            byte[] bytes = body.readNBytes(MOST + 1);
            if (!late.cancel(false)) {
                throw new IOException("Slower than " + WHOLE.toSeconds() + " seconds");
            }
            return bytes;
        } finally {
            late.cancel(false);
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether a person with a browser would find something there; nothing of it is read. A site that wants a sign-in, or no
     * programs, answers.
     *
     * @throws IOException where not, in words
     */
    public void probe(String url) throws IOException {
        HttpResponse<InputStream> response = follow(url);
        response.body().close();
        if (response.statusCode() >= 400 && !CLOSED_BUT_THERE.contains(response.statusCode())) {
            throw new IOException("The site answered " + response.statusCode());
        }
    }

    private HttpResponse<InputStream> follow(String url) throws IOException {
        URI uri = uri(url);
        for (int hop = 0; hop < HOPS; hop++) {
            check(uri);
            HttpResponse<InputStream> response = send(uri);
            if (response.statusCode() / 100 != 3) {
                return response;
            }
            response.body().close();
            uri = uri.resolve(uri(response.headers().firstValue("Location").orElseThrow(() -> new IOException("A redirect without an address"))));
        }
        throw new IOException("Too many redirects");
    }

    private HttpResponse<InputStream> send(URI uri) throws IOException {
        try {
            return client.send(HttpRequest.newBuilder(uri).timeout(PATIENCE).header("User-Agent", "RTC catalogue").header("Accept", "*/*").GET().build(),
                    HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private static URI uri(String url) throws IOException {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new IOException("Not an address: " + url, e);
        }
    }

    private void check(URI uri) throws IOException {
        if (uri.getHost() == null || uri.getUserInfo() != null || !"http".equals(uri.getScheme()) && !"https".equals(uri.getScheme())) {
            throw new IOException("Only http and https addresses are read");
        }
        if (settings.yes(PRIVATE)) {
            return;
        }
        for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
            if (inside(address)) {
                throw new IOException("The address lies in a private network");
            }
        }
    }

    /** Of this computer, its network, or nobody's; also as IPv6 has them (RFC 4193, 6598, 6052). */
    static boolean inside(InetAddress address) {
        byte[] b = address.getAddress();
        boolean four = b.length == 4;
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        return address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress() || address.isMulticastAddress()
                || four && (first == 0 || first == 100 && second >= 64 && second < 128 || first >= 240 || first == 192 && second == 0 || first == 198 && (second == 18 || second == 19))
                || !four && ((first & 0xfe) == 0xfc || first == 0 && second == 0x64 || first == 0x20 && second == 0x02);
    }
}
