package org.rtc.spi.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Keeps uploaded bytes under their hash, on disk or in an object store. Never in the heap. */
public interface FileStore {
    /**
     * Reads the stream to its end and keeps it.
     *
     * @param limit most bytes to take
     * @throws org.rtc.spi.problem.Problem 413 where there are more, 507 where the disk is full; nothing stays behind
     */
    StoredFile put(InputStream bytes, String name, String mediaType, long limit) throws IOException;

    /** @throws org.rtc.spi.problem.Problem 404 where there is none */
    StoredFile get(long id);

    /** A local file with those bytes, to read only; a store elsewhere fetches it first. */
    Path path(String sha256) throws IOException;

    /** Forgets this file; the bytes go when nothing else has the same. */
    void delete(long id);
}
