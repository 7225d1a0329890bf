package org.rtc.catalogue.activity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
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
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;

/** Activities over REST. */
@Path("catalogue/activities")
@Tag(name = "catalogue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ActivityResource {
    @Inject
    Activities activities;
    @Inject
    ActivityList list;

    @GET
    @Operation(summary = "Published activities and one's own drafts, the newest first; by words (best first); by date with when=upcoming, now, past, all; with state=draft, submitted … those in the caller's scope")
    public Slice<RowJson> list(@QueryParam("query") String query, @QueryParam("when") String when, @QueryParam("topic") List<String> topics,
            @QueryParam("kind") List<String> kinds, @QueryParam("mode") List<String> modes, @QueryParam("language") List<String> languages,
            @QueryParam("country") List<String> countries, @QueryParam("office") String office, @QueryParam("group") String group, @QueryParam("funder") String funder, @QueryParam("day") String day, @QueryParam("state") String state,
            @QueryParam("limit") @DefaultValue("20") int limit, @QueryParam("after") String after) {
        ActivityList.Asked asked = new ActivityList.Asked(query, when == null ? "all" : when,
                Map.of("topic", topics, "kind", kinds, "mode", modes, "language", languages, "country", countries,
                        "office", one(office), "group", one(group), "funder", one(funder), "day", one(day)), after);
        int most = Math.max(1, Math.min(limit, 100));
        boolean plain = when == null && (query == null || query.isBlank());
        Slice<ActivityRow> part = state != null && !state.isBlank() ? list.inScope(asked, state, most) : plain ? list.newest(asked, most) : list.find(asked, most).part();
        return part.map(RowJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One activity")
    public ActivityJson get(@PathParam("id") String id) {
        return ActivityJson.of(activities.seen(number(id)));
    }

    @POST
    @Operation(summary = "Announce an activity: a draft, to be submitted")
    @APIResponse(responseCode = "201", description = "Created; gives its id")
    @APIResponse(responseCode = "403", description = "Outside one's scope")
    @APIResponse(responseCode = "422", description = "What is wrong, by field")
    public Response create(NewActivity activity) {
        long id = activities.announce(given(activity).details(), Origin.REST);
        return Response.created(URI.create("/api/v1/catalogue/activities/" + id)).entity(Map.of("id", Long.toString(id))).build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change an activity; a published one tells those who follow it")
    public ActivityJson change(@PathParam("id") String id, NewActivity activity) {
        activities.change(number(id), given(activity).details());
        return get(id);
    }

    @POST
    @Path("{id}/submit")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(summary = "Submit a draft for approval; no body")
    @APIResponse(responseCode = "409", description = "Not in this state")
    public ActivityJson submit(@PathParam("id") String id) {
        activities.submit(number(id));
        return ActivityJson.of(activities.seen(number(id)));
    }

    @POST
    @Path("{id}/publish")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(summary = "Approve and publish; no body")
    @APIResponse(responseCode = "403", description = "Outside one's scope")
    @APIResponse(responseCode = "409", description = "Not in this state")
    public ActivityJson publish(@PathParam("id") String id) {
        activities.publish(number(id));
        return ActivityJson.of(activities.seen(number(id)));
    }

    @POST
    @Path("{id}/{act: return|postpone|cancel|withdraw}")
    @Transactional
    @Operation(summary = "return, postpone, cancel or withdraw, with {\"reason\"}")
    @APIResponse(responseCode = "409", description = "Not in this state")
    public ActivityJson act(@PathParam("id") String id, @PathParam("act") String act, Reason reason) {
        long activity = number(id);
        switch (act) {
            case "return" -> activities.sendBack(activity, reason.reason());
            case "postpone" -> activities.postpone(activity, reason.reason());
            case "cancel" -> activities.cancel(activity, reason.reason());
            default -> activities.withdraw(activity, reason.reason());
        }
        return ActivityJson.of(activities.seen(activity));
    }

    private static List<String> one(String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static NewActivity given(NewActivity activity) {
        if (activity == null) {
            throw Problem.invalid("title", "catalogue.error.title", 300);
        }
        return activity;
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw Problem.notFound();
        }
        return Long.parseLong(id);
    }

    /** Why something is done to an activity. */
    public record Reason(String reason) {
    }
}
