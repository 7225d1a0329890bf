package org.rtc.hubs.mandate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.hubs.region.Regions;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;

/** Mandates of a hub over REST; one is given with {@code POST /hubs}. */
@Path("hubs/{hub}/mandates")
@Tag(name = "hubs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class MandateResource {
    @Inject
    Mandates mandates;
    @Inject
    Regions regions;

    /** @param ends the last day, or null where it is open */
    public record MandateJson(String id, String country, LocalDate starts, LocalDate ends, String note) {
        public static MandateJson of(Mandate m) {
            return new MandateJson(m.getId().toString(), m.getCountry(), m.getStarts(), m.getEnds(), m.getNote());
        }
    }

    /** @param ends the last day; none leaves it open */
    public record LastDay(LocalDate ends) {
    }

    @GET
    @Operation(summary = "Mandates of the hub, the newest first")
    public Slice<MandateJson> list(@PathParam("hub") String hub) {
        regions.get(hub);
        return new Slice<>(mandates.of(hub).stream().map(MandateJson::of).toList(), null);
    }

    @GET
    @Path("{mandate}")
    @Operation(summary = "One mandate")
    public MandateJson get(@PathParam("hub") String hub, @PathParam("mandate") long id) {
        return mandates.of(hub).stream().filter(m -> m.getId() == id).findFirst().map(MandateJson::of).orElseThrow(Problem::notFound);
    }

    @PUT
    @Path("{mandate}")
    @Operation(summary = "Set or move the last day of a mandate")
    @APIResponse(responseCode = "403", description = "Only the network ends mandates")
    @APIResponse(responseCode = "409", description = "Another mandate holds at that time")
    public MandateJson end(@PathParam("hub") String hub, @PathParam("mandate") long id, LastDay day) {
        get(hub, id);
        mandates.end(id, day == null ? null : day.ends());
        return get(hub, id);
    }

    @DELETE
    @Path("{mandate}")
    @Operation(summary = "Take back a mandate that has not begun")
    @APIResponse(responseCode = "409", description = "It has begun: PUT its last day")
    public void withdraw(@PathParam("hub") String hub, @PathParam("mandate") long id) {
        get(hub, id);
        mandates.withdraw(id);
    }
}
