package org.rtc.learning.backup;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.rtc.spi.problem.Problem;

/**
 * The file of a course that somebody gives us to restore: {@code course.json} and {@code files/N}, nothing else. It may
 * come from anywhere, so names, numbers and sizes are looked at before a byte of it is inflated, and nothing in it says
 * where anything is written.
 */
final class CourseFile implements Closeable {
    static final String COURSE = "course.json";
    static final String FILE = "files/";
    static final String FORMAT = "rtc-course";
    static final int VERSION = 1;
    private static final int MOST_ENTRIES = 5000;
    private static final int LARGEST_JSON = 32 * 1024 * 1024;
    private static final long LARGEST_FILE = 4L * 1024 * 1024 * 1024;
    private static final long LARGEST = 16L * 1024 * 1024 * 1024;

    private final ZipFile zip;

    private CourseFile(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws Problem 422 on {@code file} where it is not the file of a course, or a hostile one */
    static CourseFile open(Path path) throws IOException {
        CourseFile file;
        try {
            file = new CourseFile(new ZipFile(path.toFile()));
        } catch (ZipException e) {
            throw wrong("zip");
        }
        try {
            file.check();
            return file;
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private void check() {
        if (zip.size() > MOST_ENTRIES) {
            throw wrong("many");
        }
        Set<String> names = new HashSet<>();
        long all = 0;
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            String name = entry.getName();
            if (!name.equals(COURSE) && !name.matches("files/\\d{1,9}") || !names.add(name)) {
                throw wrong("name");
            }
            all += Math.max(0, entry.getSize());
            if (entry.getSize() > LARGEST_FILE || all > LARGEST) {
                throw wrong("large");
            }
        }
        if (!names.contains(COURSE)) {
            throw wrong("zip");
        }
    }

    /** @throws Problem 422 where it cannot be read or is of another version */
    JsonObject course() throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(COURSE))) {
            byte[] bytes = in.readNBytes(LARGEST_JSON + 1);
            if (bytes.length > LARGEST_JSON) {
                throw wrong("large");
            }
            try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
                JsonObject course = reader.readObject();
                if (!FORMAT.equals(course.getString("format", "")) || course.getInt("version", 0) != VERSION) {
                    throw wrong("version");
                }
                return course;
            }
        } catch (JsonException | ZipException | ClassCastException e) {
            throw wrong("json");
        }
    }

    /** The bytes of one of its files, to read once and no further than they are worth. @throws Problem 422 where there is none of that name */
    InputStream bytes(String entry) throws IOException {
        ZipEntry found = entry.startsWith(FILE) ? zip.getEntry(entry) : null;
        if (found == null) {
            throw wrong("missing");
        }
        return zip.getInputStream(found);
    }

    static Problem wrong(String what) {
        return Problem.invalid("file", "learning.backup.error." + what);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
