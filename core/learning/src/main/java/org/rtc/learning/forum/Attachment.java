package org.rtc.learning.forum;

import java.io.IOException;
import java.io.InputStream;

/** A file that somebody wants to add to a post. */
public record Attachment(String name, String mediaType, Source bytes) {
    /** Most bytes of one file. */
    static final long LIMIT = 20L * 1024 * 1024;
    /** Most files of one post. */
    static final int MOST = 5;

    /** Opens the bytes, once. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }
}
