package org.rtc.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.file.StoredFile;

/** The file store as one part has it: what it puts there is known to be its own. It may lie in a bean that a session keeps. */
final class PartFiles implements FileStore, Serializable {
    private static final long serialVersionUID = 1;

    private final DiskFileStore store;
    private final String part;

    /** @param store a proxy @param part null where nobody knows */
    PartFiles(DiskFileStore store, String part) {
        this.store = store;
        this.part = part;
    }

    @Override
    public StoredFile put(InputStream bytes, String name, String mediaType, long limit) throws IOException {
        return store.put(part, bytes, name, limit);
    }

    @Override
    public StoredFile get(long id) {
        return store.get(id);
    }

    @Override
    public Path path(String sha256) throws IOException {
        return store.path(sha256);
    }

    @Override
    public void delete(long id) {
        store.delete(id);
    }
}
