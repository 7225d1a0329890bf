package org.rtc.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/**
 * What is uploaded to pages lies in files of the container, which keeps them: they go with their request. Those of uploads that
 * were cut off go later, with another upload.
 */
public class UploadFilter extends HttpFilter {
    /** A file of an upload under way is written to all the time. */
    private static final Duration IDLE = Duration.ofMinutes(15);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/") || request.getRequestURI().startsWith("/api/")) {
            chain.doFilter(request, response);
            return;
        }
        UploadRequest upload = new UploadRequest(request);
        try {
            chain.doFilter(upload, response);
        } finally {
            upload.forget();
            sweep((File) getServletContext().getAttribute(ServletContext.TEMPDIR), Instant.now().minus(IDLE));
        }
    }

    /** Deletes what no upload writes to any more. */
    static void sweep(File folder, Instant before) {
        File[] left = folder.listFiles((in, name) -> name.startsWith("upload_") && name.endsWith(".tmp"));
        for (File file : left == null ? new File[0] : left) {
            if (file.lastModified() < before.toEpochMilli()) {
                file.delete();
            }
        }
    }
}
