package org.rtc.learning.outline;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** Fields and uploads of one item as they come in, from a form or from REST. Closing it removes the temporary files. */
public final class GivenItem implements AutoCloseable {
    private static final long EXTRA = 16L * 1024 * 1024;

    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, TempUpload> uploads = new LinkedHashMap<>();

    public void field(String name, String value) {
        fields.put(name, value);
    }

    /** The main upload is named {@code file} and has the kind's limit; further ones are small. */
    public void upload(String name, java.io.InputStream bytes, String fileName, long limit) {
        uploads.put(name, TempUpload.of(bytes, fileName, name.equals("file") ? limit : EXTRA));
    }

    /** What the item has already, for the fields that are not given. */
    public void otherwise(Map<String, String> had) {
        had.forEach(fields::putIfAbsent);
    }

    public String get(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** {@code title.es}, {@code title.en} …, or {@code title} in the language of who gives it. */
    public LocalizedText title(Lang lang) {
        LocalizedText title = LocalizedText.EMPTY;
        for (Lang each : Lang.ALL) {
            title = title.with(each, get("title." + each.tag()));
        }
        return title.isEmpty() ? LocalizedText.of(lang, get("title")) : title;
    }

    public ItemSource source() {
        TempUpload main = uploads.get("file");
        Map<String, ItemSource.Upload> others = new HashMap<>();
        uploads.forEach((name, upload) -> {
            if (upload != main) {
                others.put(name, new ItemSource.Upload(upload.file(), upload.name()));
            }
        });
        Path file = main == null ? null : main.file();
        return new ItemSource(Map.copyOf(fields), file, main == null ? null : main.name(), others);
    }

    @Override
    public void close() {
        uploads.values().forEach(TempUpload::close);
    }
}
