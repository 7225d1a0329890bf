package org.rtc.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.rtc.spi.file.Downloads;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.file.StoredFile;

/** Serves kept files so that nothing in them can act in the name of who looks. */
@ApplicationScoped
public class SafeDownloads implements Downloads {
    private static final Set<String> HARMLESS = Set.of("image/png", "image/jpeg", "image/gif", "image/webp",
            "application/pdf", "video/mp4", "video/webm", "audio/mpeg", "audio/mp4", "audio/ogg", "audio/wav", "text/vtt",
            "text/plain");
    private static final String POLICY =
            "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";
    /** Browsers show no PDF under a sandbox; a PDF's own scripts reach no page. */
    private static final Map<String, String> POLICIES = Map.of("application/pdf", POLICY + "; object-src 'self'");

    @Inject
    FileStore files;

    @Override
    public void send(HttpServletRequest request, HttpServletResponse response, StoredFile file) throws IOException {
        serve(request, response, file, HARMLESS.contains(file.mediaType()) ? "inline" : "attachment");
    }

    @Override
    public void save(HttpServletRequest request, HttpServletResponse response, StoredFile file) throws IOException {
        serve(request, response, file, "attachment");
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, StoredFile file, String disposition)
            throws IOException {
        String tag = "\"" + file.sha256() + "\"";
        response.setHeader("Content-Disposition", ContentDisposition.of(disposition, file.name()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", POLICIES.getOrDefault(file.mediaType(), POLICY + "; sandbox"));
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        if (matches(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.mediaType().startsWith("text/") ? file.mediaType() + ";charset=UTF-8" : file.mediaType());
        ByteRange range = ByteRange.asked(request, tag, file.size());
        if (range == null) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + file.size());
            return;
        }
        if (range.partOf(file.size())) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + file.size());
        }
        Path path = files.path(file.sha256());
        response.setContentLengthLong(range.length());
        if (!request.getMethod().equals("HEAD")) {
            copy(path, range, response.getOutputStream());
        }
    }

    private static boolean matches(String asked, String tag) {
        return asked != null && (asked.strip().equals("*") || asked.contains(tag));
    }

    private static void copy(Path path, ByteRange range, OutputStream to) throws IOException {
        try (FileChannel from = FileChannel.open(path); WritableByteChannel out = Channels.newChannel(to)) {
            long at = range.first();
            while (at <= range.last()) {
                long sent = from.transferTo(at, Math.min(range.last() - at + 1, 64 * 1024), out);
                if (sent <= 0) {
                    throw new IOException("The file " + path + " ended early");
                }
                at += sent;
            }
        }
    }
}
