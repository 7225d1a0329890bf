package org.rtc.learning.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Endpoint;

/** A course as one file. */
@ApplicationScoped
public class BackupEndpoint implements Endpoint {
    @Inject
    CourseBackup backup;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        if (!path.get("id").matches("\\d{1,18}")) {
            throw Problem.notFound();
        }
        CourseBackup.Prepared prepared = backup.prepare(Long.parseLong(path.get("id")));
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + prepared.name() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        backup.write(prepared, response.getOutputStream());
    }
}
