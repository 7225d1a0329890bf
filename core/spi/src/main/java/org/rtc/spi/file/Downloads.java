package org.rtc.spi.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers a request with a kept file, for {@link org.rtc.spi.web.Endpoint}s that checked who asks. The browser never
 * takes it for a page of ours: type as found, {@code nosniff}, a policy that allows nothing to run. Ranges
 * (RFC 9110 §14) and {@code If-None-Match} are answered; the bytes of an id never change, so browsers keep them.
 */
public interface Downloads {
    /** Shown in the browser where the type is harmless (pictures, PDF, sound, video, subtitles), else saved. */
    void send(HttpServletRequest request, HttpServletResponse response, StoredFile file) throws IOException;

    /** Always saved. */
    void save(HttpServletRequest request, HttpServletResponse response, StoredFile file) throws IOException;
}
