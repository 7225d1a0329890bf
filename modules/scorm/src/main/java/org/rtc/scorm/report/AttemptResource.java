package org.rtc.scorm.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.scorm.attempt.Resets;
import org.rtc.scorm.policy.Policies;
import org.rtc.scorm.policy.Policy;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.data.Slice;

/** Everybody's attempts at a SCORM package over REST, for those who edit the course. */
@Path("courses/{id}/items/{itemId}/attempts")
@Tag(name = "scorm")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AttemptResource {
    private static final int MOST = 200;

    @Inject
    Report report;
    @Inject
    Resets resets;
    @Inject
    Policies policies;

    @GET
    @Operation(summary = "All attempts, those begun last first")
    public Slice<AttemptJson> list(@PathParam("id") long course, @PathParam("itemId") long id, @QueryParam("after") Long after,
            @DefaultValue("50") @QueryParam("limit") int limit) {
        CourseItem item = report.item(course, id);
        Policy policy = policies.of(id);
        return report.rows(item, after, Math.max(1, Math.min(limit, MOST))).map(row -> AttemptJson.of(row, policy));
    }

    @POST
    @Path("{attempt}/reset")
    @Operation(summary = "Set an attempt aside: it does not count any more, and the learner may begin anew")
    public void reset(@PathParam("id") long course, @PathParam("itemId") long id, @PathParam("attempt") long attempt) {
        resets.reset(report.item(course, id), attempt);
    }

    @POST
    @Path("{attempt}/restore")
    @Operation(summary = "Take a reset back")
    public void restore(@PathParam("id") long course, @PathParam("itemId") long id, @PathParam("attempt") long attempt) {
        resets.restore(report.item(course, id), attempt);
    }

    @DELETE
    @Path("{attempt}")
    @Operation(summary = "Delete an attempt for good")
    public void delete(@PathParam("id") long course, @PathParam("itemId") long id, @PathParam("attempt") long attempt) {
        resets.delete(report.item(course, id), attempt);
    }

    /** @param score 0 to 100 @param time seconds @param setAside since when it does not count, or null */
    public record AttemptJson(String id, String username, int number, int version, String status, Double score, long time,
            Instant begun, Instant changed, Instant ended, Instant setAside) {
        static AttemptJson of(Report.Row row, Policy policy) {
            AttemptRow a = row.attempt();
            return new AttemptJson(Long.toString(a.id()), row.person() == null ? null : row.person().username(), a.number(), a.version(),
                    a.status(policy).name().toLowerCase(Locale.ROOT).replace('_', '-'), a.result().percent(), a.result().seconds(),
                    a.begun(), a.changed(), a.ended(), a.setAside());
        }
    }
}
