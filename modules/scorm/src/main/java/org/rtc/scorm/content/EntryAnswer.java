package org.rtc.scorm.content;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.rtc.scorm.pack.archive.PackageArchive;
import org.rtc.scorm.pack.archive.PackageEntry;

/**
 * Sends a file of a package: as the zip has it, with a gzip envelope around; sound and video as they are, in the parts
 * that are asked for.
 */
final class EntryAnswer {
    private final PackageArchive archive;
    private final PackageEntry entry;
    private final boolean whole;

    EntryAnswer(PackageArchive archive, PackageEntry entry) {
        this.archive = archive;
        this.entry = entry;
        this.whole = !MediaTypes.played(MediaTypes.of(entry.name()));
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean gzip = whole && entry.deflated() && accepts(request, "gzip");
        String tag = "\"" + Long.toHexString(entry.crc()) + "-" + Long.toHexString(entry.size()) + (gzip ? "-gz\"" : "\"");
        response.setHeader("ETag", tag);
        if (whole) {
            response.setHeader("Vary", "Accept-Encoding");
        } else {
            response.setHeader("Accept-Ranges", "bytes");
        }
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
            response.setContentLengthLong(entry.gzipSize());
            copy(request, response, archive.openGzip(entry), entry.gzipSize());
        } else {
            part(request, response, tag);
        }
    }

    private void part(HttpServletRequest request, HttpServletResponse response, String tag) throws IOException {
        String condition = request.getHeader("If-Range");
        boolean asked = !whole && request.getHeader("Range") != null && (condition == null || condition.equals(tag));
        ByteRange range = ByteRange.of(asked ? request.getHeader("Range") : null, entry.size());
        if (range == null) {
            response.setHeader("Content-Range", "bytes */" + entry.size());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        if (asked) {
            response.setHeader("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + entry.size());
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        }
        response.setContentLengthLong(range.length());
        copy(request, response, archive.openFrom(entry, range.first()), range.length());
    }

    private static void copy(HttpServletRequest request, HttpServletResponse response, InputStream from, long length)
            throws IOException {
        try (from) {
            if (request.getMethod().equals("HEAD")) {
                return;
            }
            byte[] piece = new byte[(int) Math.min(length, 32 * 1024)];
            for (long left = length; left > 0;) {
                int read = from.read(piece, 0, (int) Math.min(left, piece.length));
                if (read < 0) {
                    throw new IOException("The file ended early");
                }
                response.getOutputStream().write(piece, 0, read);
                left -= read;
            }
        }
    }

    private static boolean accepts(HttpServletRequest request, String coding) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains(coding);
    }
}
