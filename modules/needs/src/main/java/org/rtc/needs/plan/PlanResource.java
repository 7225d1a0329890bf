package org.rtc.needs.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.spi.access.Access;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;

/** Training plans of offices over REST, for those who keep them. */
@Path("needs/plans")
@Tag(name = "needs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class PlanResource {
    private static final int MOST = 300;

    @Inject
    Plans plans;
    @Inject
    Access access;

    @GET
    @Operation(summary = "The plans of one’s countries, those due soonest first")
    public Slice<PlanJson> list() {
        access.requirePerson();
        return new Slice<>(plans.list(MOST).stream().map(PlanJson::of).toList(), null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One plan")
    public PlanJson get(@PathParam("id") long id) {
        return PlanJson.of(id, plans.edited(id).getDetails());
    }

    @POST
    @Operation(summary = "Make a plan; with round and topic it is for a need that a round showed")
    @APIResponse(responseCode = "201", description = "Made; gives its id")
    @APIResponse(responseCode = "403", description = "Outside one’s countries")
    @APIResponse(responseCode = "422", description = "What is wrong, by field")
    public Response create(PlanJson plan) {
        long id = plans.create(given(plan).details());
        return Response.created(URI.create("/api/v1/needs/plans/" + id)).entity(Map.of("id", Long.toString(id))).build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a plan: all of it")
    public PlanJson change(@PathParam("id") long id, PlanJson plan) {
        plans.change(id, given(plan).details());
        return get(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a plan")
    public void delete(@PathParam("id") long id) {
        plans.delete(id);
    }

    private static PlanJson given(PlanJson plan) {
        if (plan == null) {
            throw Problem.invalid("country", "needs.error.country");
        }
        return plan;
    }
}
