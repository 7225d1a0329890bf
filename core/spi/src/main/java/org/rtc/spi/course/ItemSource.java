package org.rtc.spi.course;

import java.nio.file.Path;
import java.util.Map;

/**
 * What an instructor gave for an item.
 *
 * @param fields   inputs of the kind's editing fragment, or form fields of the REST call, by name
 * @param file     the upload, in a temporary file that the caller deletes; null where there is none
 * @param fileName as the instructor's computer had it; null where there is no upload
 * @param others   further uploads of the kind's editing fragment, by the name of their input
 */
public record ItemSource(Map<String, String> fields, Path file, String fileName, Map<String, Upload> others) {
    public ItemSource(Map<String, String> fields, Path file, String fileName) {
        this(fields, file, fileName, Map.of());
    }

    /** The field, stripped; empty where it is absent. */
    public String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /**
     * A further upload.
     *
     * @param file in a temporary file that the caller deletes
     * @param name as the instructor's computer had it
     */
    public record Upload(Path file, String name) {
    }
}
