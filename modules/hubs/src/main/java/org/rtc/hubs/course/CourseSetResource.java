package org.rtc.hubs.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.hubs.region.Regions;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** The regional course set of a hub over REST. */
@Path("hubs/{hub}/courses")
@Tag(name = "hubs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class CourseSetResource {
    @Inject
    CourseSet courses;
    @Inject
    Regions regions;

    /** @param course id; it stays what it is where an entry is changed @param languages and @param countries none for all @param position from 1; null where it stays */
    public record CourseChoice(String course, List<String> languages, List<String> countries, Integer position) {
        List<String> in() {
            return languages == null ? List.of() : languages;
        }

        List<String> members() {
            return countries == null ? List.of() : countries;
        }
    }

    public record CourseJson(String id, String course, LocalizedText title, List<String> languages, List<String> countries) {
        static CourseJson of(CourseSet.Entry e) {
            return new CourseJson(e.set().getId().toString(), Long.toString(e.course().id()), e.course().title(), e.languages(), e.set().getCountries());
        }
    }

    @GET
    @Operation(summary = "The regional course set, in its order")
    public Slice<CourseJson> list(@PathParam("hub") String hub, @QueryParam("country") String country) {
        regions.get(hub);
        return new Slice<>(courses.of(hub, country).stream().map(CourseJson::of).toList(), null);
    }

    @GET
    @Path("{entry}")
    @Operation(summary = "One course of the set")
    public CourseJson get(@PathParam("hub") String hub, @PathParam("entry") long entry) {
        return courses.of(hub, null).stream().filter(e -> e.set().getId() == entry).findFirst().map(CourseJson::of).orElseThrow(Problem::notFound);
    }

    @POST
    @Transactional
    @Operation(summary = "Put a published course into the set, for those who run the hub; at the end where no position is given")
    public Response add(@PathParam("hub") String hub, CourseChoice choice) {
        if (choice == null || choice.course() == null || !choice.course().matches("\\d{1,18}")) {
            throw Problem.invalid("course", "hubs.error.course");
        }
        long id = courses.add(hub, Long.parseLong(choice.course()), choice.in(), choice.members());
        place(hub, id, choice);
        return Response.created(URI.create("/api/v1/hubs/" + hub + "/courses/" + id)).entity(Map.of("id", Long.toString(id))).build();
    }

    @PUT
    @Path("{entry}")
    @Transactional
    @Operation(summary = "Say in which languages, for which members and at which place a course of the set is")
    public CourseJson change(@PathParam("hub") String hub, @PathParam("entry") long entry, CourseChoice choice) {
        CourseChoice given = choice == null ? new CourseChoice(null, null, null, null) : choice;
        courses.change(hub, entry, given.in(), given.members());
        place(hub, entry, given);
        return get(hub, entry);
    }

    @DELETE
    @Path("{entry}")
    @Operation(summary = "Take a course out of the set")
    public void remove(@PathParam("hub") String hub, @PathParam("entry") long entry) {
        courses.remove(hub, entry);
    }

    private void place(String hub, long entry, CourseChoice choice) {
        if (choice.position() != null) {
            courses.place(hub, entry, choice.position());
        }
    }
}
