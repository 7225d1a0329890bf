package org.rtc.learning.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.rtc.spi.file.Downloads;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Endpoint;

/** The picture of a course, to anybody for a published one. */
@ApplicationScoped
public class PictureEndpoint implements Endpoint {
    @Inject
    EntityManager em;
    @Inject
    CourseAccess courses;
    @Inject
    FileStore files;
    @Inject
    Downloads downloads;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        if (!path.get("id").matches("\\d{1,18}")) {
            throw Problem.notFound();
        }
        long id = Long.parseLong(path.get("id"));
        Object[] row = em.createQuery("select c.picture, c.published from Course c where c.id = :id and c.picture is not null", Object[].class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(Problem::notFound);
        if (!(Boolean) row[1] && !courses.mayEdit(id)) {
            throw Problem.notFound();
        }
        downloads.send(request, response, files.get((Long) row[0]));
    }
}
