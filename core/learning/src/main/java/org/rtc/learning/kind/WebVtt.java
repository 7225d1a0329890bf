package org.rtc.learning.kind;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rtc.spi.problem.Problem;

/** Captions as browsers take them (W3C WebVTT §4): the file begins with {@code WEBVTT}, perhaps after a byte order mark. */
final class WebVtt {
    private WebVtt() {
    }

    /** @throws Problem 422 on that field where the file is none */
    static void check(Path file, String field) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(9), StandardCharsets.UTF_8);
            if (!head.replace("\uFEFF", "").startsWith("WEBVTT")) {
                throw Problem.invalid(field, "learning.error.captions");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
