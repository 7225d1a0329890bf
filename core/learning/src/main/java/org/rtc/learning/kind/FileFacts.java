package org.rtc.learning.kind;

import jakarta.json.JsonObject;
import org.rtc.spi.file.StoredFile;

/** What an item remembers of its file, so that showing it asks for nothing more. @param size bytes */
public record FileFacts(long id, String name, String type, long size) {
    static FileFacts of(JsonObject json) {
        return new FileFacts(json.getJsonNumber("id").longValue(), json.getString("name"), json.getString("type"),
                json.getJsonNumber("size").longValue());
    }

    static JsonObject json(StoredFile file) {
        return LocalizedJson.JSON.createObjectBuilder().add("id", file.id()).add("name", file.name())
                .add("type", file.mediaType()).add("size", file.size()).build();
    }

    /** For people: {@code 3.4 MB}. */
    public String readableSize(java.util.Locale locale) {
        double size = this.size;
        String[] units = {"B", "kB", "MB", "GB"};
        int unit = 0;
        while (size >= 1000 && unit < units.length - 1) {
            size /= 1000;
            unit++;
        }
        return String.format(locale, size < 10 && unit > 0 ? "%.1f %s" : "%.0f %s", size, units[unit]);
    }
}
