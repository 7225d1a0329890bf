package org.rtc.learning.outline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rtc.spi.problem.Problem;

/** An upload in a temporary file, gone when closed. Its bytes never lie in the heap. */
public final class TempUpload implements AutoCloseable {
    private static final int PIECE = 64 * 1024;

    private final Path file;
    private final String name;

    private TempUpload(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /** @param limit most bytes to take @throws Problem 413 where there are more */
    public static TempUpload of(InputStream bytes, String name, long limit) {
        try {
            Path file = Files.createTempFile("rtc-upload", null);
            TempUpload upload = new TempUpload(file, name);
            try (InputStream in = bytes; OutputStream out = Files.newOutputStream(file)) {
                copy(in, out, limit);
                return upload;
            } catch (IOException | RuntimeException e) {
                upload.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(InputStream in, OutputStream out, long limit) throws IOException {
        byte[] piece = new byte[PIECE];
        long taken = 0;
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            taken += read;
            if (taken > limit) {
                throw new Problem(413, "learning.error.large", limit / (1024 * 1024));
            }
            out.write(piece, 0, read);
        }
    }

    public Path file() {
        return file;
    }

    public String name() {
        return name;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
