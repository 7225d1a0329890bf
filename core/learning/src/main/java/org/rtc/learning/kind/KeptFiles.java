package org.rtc.learning.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.file.StoredFile;

/** Puts uploads of items into the file store. */
@ApplicationScoped
public class KeptFiles {
    @Inject
    FileStore files;

    /** @throws org.rtc.spi.problem.Problem 413 where it is larger than the limit */
    StoredFile keep(Path upload, String name, long limit) {
        try (InputStream bytes = Files.newInputStream(upload)) {
            return files.put(bytes, name, null, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that an item remembers, by its input; empty where there is none. */
    Map<String, StoredFile> of(String input, JsonObject facts) {
        return facts == null ? Map.of() : Map.of(input, files.get(FileFacts.of(facts).id()));
    }

    /** The same bytes under another id, so that each item can forget its own. */
    long again(long file, long limit) {
        StoredFile kept = files.get(file);
        try {
            return keep(files.path(kept.sha256()), kept.name(), limit).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
