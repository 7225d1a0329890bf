package org.rtc.learning.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.learning.course.CourseAccess;
import org.rtc.learning.outline.ItemKinds;
import org.rtc.learning.outline.OutlineQueries;
import org.rtc.learning.outline.OutlineRow;
import org.rtc.spi.access.Access;
import org.rtc.spi.course.Courses;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** How far a person is in a course, over REST. */
@Path("courses/{id}/progress")
@Tag(name = "courses")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProgressResource {
    @Inject
    OutlineQueries outline;
    @Inject
    ProgressQueries progress;
    @Inject
    ItemKinds kinds;
    @Inject
    Courses courses;
    @Inject
    CourseAccess access;
    @Inject
    Access at;
    @Inject
    People people;

    @GET
    @Operation(summary = "Per item status, score, time in seconds, attempts and what each attempt recorded; one's own without username")
    public ProgressJson get(@PathParam("id") long course, @QueryParam("username") String username) {
        Person person = person(course, username);
        kinds.catchUp(person.id());
        List<ItemProgressJson> items = outline.outline(course, person.id()).stream()
                .filter(row -> row.item() != null && !row.hidden() && kinds.find(row.kind()).isPresent())
                .map(row -> item(course, row, person.id())).toList();
        CourseShare share = progress.shares(person.id(), List.of(course)).getOrDefault(course, CourseShare.NONE);
        return new ProgressJson(person.username(), share.done(), share.total(), share.percent(), items);
    }

    private Person person(long course, String username) {
        long own = at.requirePerson();
        if (username == null || username.equals(at.viewer().username())) {
            if (!courses.enrolled(course, own) && !access.mayEdit(course)) {
                throw Problem.notFound();
            }
            return people.byId(own).orElseThrow(Problem::notFound);
        }
        access.requireEdit(course);
        return people.byUsername(username).orElseThrow(Problem::notFound);
    }

    private ItemProgressJson item(long course, OutlineRow row, long person) {
        JsonArray data = kinds.find(row.kind()).orElseThrow().attempts(row.facts(course), person);
        String status = row.progress().status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ItemProgressJson(row.item().toString(), row.kind(), row.title(), status, row.progress().score(),
                row.progress().seconds(), row.progress().measure(), row.progress().attempts(), data);
    }

    /** @param done items done @param total items that count */
    public record ProgressJson(String username, int done, int total, int percent, List<ItemProgressJson> items) {
    }

    /**
     * @param status {@code not-started}, {@code in-progress}, {@code completed}, {@code passed} or {@code failed}
     * @param score  0 to 100
     * @param time   seconds
     * @param data   what each attempt recorded, in the words of its kind
     */
    public record ItemProgressJson(String id, String kind, LocalizedText title, String status, Double score, long time,
            Double measure, int attempts, JsonArray data) {
    }
}
