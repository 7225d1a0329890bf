package org.rtc.example.quiet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** {@code PUT} and {@code DELETE /api/v1/example/quiet-courses/ID}. */
@Path("example/quiet-courses/{course}")
@RequestScoped
public class QuietResource {
    @Inject
    QuietCourses courses;

    @PUT
    public void quiet(@PathParam("course") long course) {
        courses.set(course, true);
    }

    @DELETE
    public void speak(@PathParam("course") long course) {
        courses.set(course, false);
    }
}
