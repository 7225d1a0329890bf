package org.rtc.web.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rtc.spi.html.Assets;

/**
 * Static files, read once from the jars and kept compressed: {@code #{asset['rtc/rtc.js']}} gives
 * {@code /assets/rtc/rtc.HASH.js}. A theme's {@code page.css} is its colours and the kit's shapes in one file.
 */
@Named("asset")
@ApplicationScoped
public class AssetStore extends AbstractMap<String, String> implements Assets {
    private static final Pattern HASHED = Pattern.compile("(.+)\\.[0-9a-f]{10}(\\.[a-z0-9]+)");
    private static final Pattern PAGE = Pattern.compile("theme-([a-z0-9-]+)/page\\.css");

    private final Map<String, Asset> known = new ConcurrentHashMap<>();

    @Override
    public String url(String path) {
        Asset asset = find(path);
        int dot = path.lastIndexOf('.');
        return asset == null ? "/assets/" + path : "/assets/" + path.substring(0, dot) + "." + asset.hash() + path.substring(dot);
    }

    @Override
    public String get(Object path) {
        return url((String) path);
    }

    /** @param path with or without the hash; null where there is no such file */
    Asset find(String path) {
        Matcher hashed = HASHED.matcher(path);
        String plain = hashed.matches() ? hashed.group(1) + hashed.group(2) : path;
        Asset asset = known.get(plain);
        if (asset == null && !plain.contains("..")) {
            asset = read(plain);
            if (asset != null) {
                known.put(plain, asset);
            }
        }
        return asset;
    }

    private static Asset read(String path) {
        Matcher page = PAGE.matcher(path);
        byte[] bytes = page.matches() ? joined("theme-" + page.group(1) + "/theme.css", "rtc/rtc.css") : bytes(path);
        return bytes == null ? null : Asset.of(path, bytes);
    }

    private static byte[] joined(String first, String second) {
        byte[] a = bytes(first);
        byte[] b = bytes(second);
        if (a == null || b == null) {
            return null;
        }
        ByteArrayOutputStream both = new ByteArrayOutputStream(a.length + b.length);
        both.writeBytes(a);
        both.writeBytes(b);
        return both.toByteArray();
    }

    private static byte[] bytes(String path) {
        try (InputStream in = Thread.currentThread().getContextClassLoader()
                .getResourceAsStream("META-INF/resources/assets/" + path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
