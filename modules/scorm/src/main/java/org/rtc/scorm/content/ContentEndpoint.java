package org.rtc.scorm.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.rtc.scorm.pack.archive.PackageArchive;
import org.rtc.scorm.pack.archive.PackageEntry;
import org.rtc.scorm.play.ContentHost;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Endpoint;

/** {@code /p/{key}/*} of the content host: a file of a package, straight from its zip. */
@ApplicationScoped
public class ContentEndpoint implements Endpoint {
    /**
     * What authoring tools make needs its own inline scripts, {@code eval}, and things from elsewhere on the web. It
     * may only be framed by the player and its own pages. See docs/adr, «Uploaded content has a host of its own».
     */
    private static final String POLICY = "default-src 'self' https: data: blob: 'unsafe-inline' 'unsafe-eval'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    @Inject
    Archives archives;
    @Inject
    ContentHost host;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (!host.serves(request, path.get("key")) || request.getHeader("Service-Worker") != null) {
            throw Problem.notFound();
        }
        try (Shared.Use use = archives.use(path.get("key")).orElseThrow(Problem::notFound)) {
            PackageEntry entry = asked(use.archive(), request, path).orElseThrow(Problem::notFound);
            headers(response, use.archive(), entry);
            new EntryAnswer(use.archive(), entry).send(request, response);
        }
    }

    /** As the browser wrote it: the container takes a semicolon for a parameter and a plus sign for a space. */
    private static Optional<PackageEntry> asked(PackageArchive archive, HttpServletRequest request, Map<String, String> path) {
        String folder = "/p/" + path.get("key") + "/";
        String written = request.getRequestURI();
        return Optional.of(written).filter(all -> all.startsWith(folder)).flatMap(all -> archive.find(all.substring(folder.length())))
                .or(() -> archive.find(path.get("*")));
    }

    private static void headers(HttpServletResponse response, PackageArchive archive, PackageEntry entry) throws IOException {
        String type = MediaTypes.of(entry.name());
        response.setContentType(type.equals("text/html") && OldPage.is(archive, entry) ? type + ";charset=windows-1252" : type);
        if (type.equals(MediaTypes.UNKNOWN)) {
            response.setHeader("Content-Disposition", "attachment");
        }
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    }
}
