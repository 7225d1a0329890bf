package org.rtc.experts.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.rtc.spi.file.Downloads;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Endpoint;

/** Hands out a CV, always to be saved. */
@ApplicationScoped
public class CvEndpoint implements Endpoint {
    @Inject
    Cvs cvs;
    @Inject
    FileStore store;
    @Inject
    Downloads downloads;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        String id = path.get("id");
        if (!id.matches("\\d{1,18}")) {
            throw Problem.notFound();
        }
        downloads.save(request, response, store.get(cvs.open(Long.parseLong(id))));
    }
}
