package org.rtc.learning.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.learning.course.CourseAccess;
import org.rtc.spi.access.Access;
import org.rtc.spi.data.Slice;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.problem.Problem;

/** Enrolments of a course over REST. */
@Path("courses/{id}/enrolments")
@Tag(name = "courses")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class EnrolmentResource {
    @Inject
    Enrolments enrolments;
    @Inject
    EnrolmentQueries queries;
    @Inject
    CourseAccess courses;
    @Inject
    Access access;
    @Inject
    People people;

    @GET
    @Operation(summary = "Who is in the course, waits for it or asked for it; for those who edit it")
    public Slice<EnrolmentJson> list(@PathParam("id") long course, @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("after") @DefaultValue("0") long after) {
        courses.requireEdit(course);
        Slice<EnrolmentQueries.Row> rows = queries.inCourse(course, after, Math.max(1, Math.min(limit, 200)));
        Map<Long, Person> names = people.byIds(rows.items().stream().map(EnrolmentQueries.Row::person).toList());
        return rows.map(row -> EnrolmentJson.of(row, names.get(row.person())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enrol oneself (with key where the course asks for one) or, with username, another person")
    @APIResponse(responseCode = "201", description = "Enrolled")
    @APIResponse(responseCode = "202", description = "On the waiting list, or asked for approval; status says which")
    @APIResponse(responseCode = "409", description = "Full, or enrolment is over")
    public Response enrol(@PathParam("id") long course, @Context ContainerRequestContext request) {
        JsonObject asked = request.hasEntity() ? read(request.getEntityStream()) : JsonValue.EMPTY_JSON_OBJECT;
        String username = asked.getString("username", "").strip();
        Outcome outcome = username.isEmpty() || username.equals(access.viewer().username())
                ? enrolments.enrol(course, asked.getString("key", null)) : enrolments.enrolOther(course, person(username).id());
        Response.ResponseBuilder response = outcome.status() == Enrolment.Status.ACTIVE
                ? Response.created(URI.create("/api/v1/courses/" + course + "/enrolments")) : Response.accepted();
        return response.entity(Map.of("status", outcome.status().id())).build();
    }

    @DELETE
    @Path("{username}")
    @Operation(summary = "Leave the course, or take another person out of it; what was done is kept")
    public void end(@PathParam("id") long course, @PathParam("username") String username) {
        if (username.equals(access.viewer().username())) {
            enrolments.leave(course);
        } else {
            enrolments.remove(course, person(username).id());
        }
    }

    private Person person(String username) {
        return people.byUsername(username).orElseThrow(() -> Problem.invalid("username", "learning.error.person", username));
    }

    /** Read by hand, since a call without any body means oneself. */
    private static JsonObject read(InputStream body) {
        try (PushbackInputStream in = new PushbackInputStream(body)) {
            int first = in.read();
            if (first < 0) {
                return JsonValue.EMPTY_JSON_OBJECT;
            }
            in.unread(first);
            return JsonProvider.provider().createReader(in).readObject();
        } catch (IOException | JsonException e) {
            throw new Problem(400, "learning.error.json");
        }
    }

    /** An enrolment as REST gives it. */
    public record EnrolmentJson(String username, String name, String country, String status, Instant since, Instant lastSeen) {
        static EnrolmentJson of(EnrolmentQueries.Row row, Person person) {
            return new EnrolmentJson(person == null ? null : person.username(), person == null ? null : person.name(),
                    person == null ? null : person.country(), row.status().id(), row.since(), row.lastSeen());
        }
    }
}
