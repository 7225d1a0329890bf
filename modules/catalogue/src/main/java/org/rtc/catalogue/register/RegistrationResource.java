package org.rtc.catalogue.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.spi.data.Slice;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.problem.Problem;

/** Places in an activity over REST. */
@Path("catalogue/activities/{id}/registrations")
@Tag(name = "catalogue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class RegistrationResource {
    @Inject
    Registrations registrations;
    @Inject
    People people;

    @GET
    @Operation(summary = "Who has a place and who waits, in the order in which they came; for those who care for the activity")
    @APIResponse(responseCode = "403", description = "Outside one's scope")
    public Slice<RegistrationJson> list(@PathParam("id") String id, @QueryParam("limit") @DefaultValue("100") int limit, @QueryParam("after") String after) {
        int most = Math.max(1, Math.min(limit, 500));
        Slice<Registration> part = registrations.forCare(number(id), after == null || after.isBlank() ? 0 : number(after), most);
        Map<Long, Person> who = people.byIds(part.items().stream().map(Registration::person).collect(Collectors.toSet()));
        return part.map(r -> RegistrationJson.of(r, who.get(r.person())));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Register the caller; no body")
    @APIResponse(responseCode = "201", description = "They have a place")
    @APIResponse(responseCode = "202", description = "They wait for one")
    @APIResponse(responseCode = "409", description = "Full, too late, or not registered for here")
    public Response register(@PathParam("id") String id) {
        boolean waiting = registrations.register(number(id));
        return Response.status(waiting ? Response.Status.ACCEPTED : Response.Status.CREATED).entity(new Stand(waiting ? "waiting" : "registered")).build();
    }

    @DELETE
    @Path("me")
    @Operation(summary = "Give up the caller's place or wait; the next in the queue moves up")
    @APIResponse(responseCode = "404", description = "They have none")
    public void leave(@PathParam("id") String id) {
        registrations.leave(number(id));
    }

    @PUT
    @Path("attendance")
    @Operation(summary = "Note who was there; who is not named was not. For those who care for the activity")
    @APIResponse(responseCode = "403", description = "Outside one's scope")
    @APIResponse(responseCode = "422", description = "A user name that nobody has")
    public void attendance(@PathParam("id") String id, Attendance attendance) {
        if (attendance == null || attendance.present() == null) {
            throw Problem.invalid("present", "catalogue.error.person");
        }
        registrations.attendance(number(id), ids(attendance.present()));
    }

    private Collection<Long> ids(List<String> usernames) {
        return usernames.stream().map(name -> people.byUsername(name == null ? "" : name).orElseThrow(() -> Problem.invalid("present", "catalogue.error.person")).id())
                .collect(Collectors.toSet());
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw Problem.notFound();
        }
        return Long.parseLong(id);
    }

    /** @param status {@code registered} or {@code waiting} */
    public record Stand(String status) {
    }

    /** @param present user names */
    public record Attendance(List<String> present) {
    }

    /** @param status {@code registered} or {@code waiting} @param country for which the place counts */
    public record RegistrationJson(String id, String username, String name, String country, String status, boolean attended, Instant since) {
        static RegistrationJson of(Registration r, Person who) {
            return new RegistrationJson(r.getId().toString(), who == null ? null : who.username(), who == null ? null : who.name(), r.country(),
                    r.waiting() ? "waiting" : "registered", r.attended(), r.created());
        }
    }
}
