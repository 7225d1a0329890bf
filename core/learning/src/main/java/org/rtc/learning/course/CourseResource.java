package org.rtc.learning.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;

/** Courses over REST. */
@Path("courses")
@Tag(name = "courses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class CourseResource {
    @Inject
    CourseCatalogue catalogue;
    @Inject
    CourseSearch search;
    @Inject
    CourseQueries queries;
    @Inject
    CourseAccess access;
    @Inject
    Viewer viewer;

    @GET
    @Operation(summary = "Published courses, by words (best first) or newest first")
    public Slice<CourseJson> list(@QueryParam("query") String query, @QueryParam("lang") String lang,
            @QueryParam("limit") @DefaultValue("20") int limit, @QueryParam("after") String after) {
        Lang reader = Lang.of(lang).orElse(viewer.lang());
        return search.find(query, reader, Map.of(), after, Math.max(1, Math.min(limit, 100))).part().map(CourseJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One course")
    public CourseJson get(@PathParam("id") long id) {
        return queries.byIds(List.of(id)).stream().filter(c -> c.published() || access.mayEdit(id)).findFirst()
                .map(CourseJson::of).orElseThrow(Problem::notFound);
    }

    @POST
    @Transactional
    @Operation(summary = "Create a course, published or not")
    @APIResponse(responseCode = "201", description = "Created; gives its id")
    @APIResponse(responseCode = "422", description = "What is wrong, by field")
    public Response create(NewCourse course) {
        if (course == null) {
            throw Problem.invalid("title", "learning.error.title");
        }
        long id = catalogue.create(course.details(), course.owner());
        if (Boolean.TRUE.equals(course.published())) {
            catalogue.publish(id, true);
        }
        return Response.created(URI.create("/api/v1/courses/" + id)).entity(Map.of("id", Long.toString(id))).build();
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(summary = "Change a course: what is given replaces what it has, the rest stays")
    @APIResponse(responseCode = "422", description = "What is wrong, by field; then nothing is changed")
    public CourseJson change(@PathParam("id") long id, NewCourse course) {
        if (course == null) {
            throw Problem.invalid("title", "learning.error.title");
        }
        catalogue.change(id, course.over(catalogue.toEdit(id).details()));
        if (course.scope() != null) {
            catalogue.entrust(id, course.owner());
        }
        if (course.published() != null) {
            catalogue.publish(id, course.published());
        }
        return get(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a draft that nobody studies, with all that is in it")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "409", description = "It is published, or somebody is enrolled")
    public void delete(@PathParam("id") long id) {
        catalogue.delete(id);
    }
}
