package org.rtc.testkit.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One file of texts, with the keys that stand in it twice. */
record TextFile(Map<String, String> texts, Set<String> twice) {
    static TextFile of(String path) {
        try (InputStream in = TextFile.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new AssertionError(path + " is not on the class path");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TextFile parse(String lines) {
        try {
            return read(new StringReader(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TextFile read(Reader reader) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Set<String> twice = new TreeSet<>();
        new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (texts.put((String) key, (String) value) != null) {
                    twice.add((String) key);
                }
                return null;
            }
        }.load(reader);
        return new TextFile(texts, twice);
    }
}
