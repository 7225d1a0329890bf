package org.rtc.hubs.focal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.hubs.region.Regions;
import org.rtc.spi.data.Slice;
import org.rtc.spi.people.Person;
import org.rtc.spi.problem.Problem;

/** Focal points of a hub's members over REST, for those who run the hub. */
@Path("hubs/{hub}/focal-points")
@Tag(name = "hubs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class FocalPointResource {
    @Inject
    FocalPoints focalPoints;
    @Inject
    Regions regions;

    /** @param country ISO code of a member */
    public record FocalPoint(String country, String username) {
    }

    @GET
    @Operation(summary = "Who answers for which member")
    public Slice<FocalPoint> list(@PathParam("hub") String hub) {
        Map<String, List<Person>> all = focalPoints.of(regions.managed(hub));
        return new Slice<>(all.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(e -> e.getValue().stream().map(p -> new FocalPoint(e.getKey(), p.username()))).toList(), null);
    }

    @POST
    @Operation(summary = "Appoint a focal point of a member country")
    public Response appoint(@PathParam("hub") String hub, FocalPoint focal) {
        if (focal == null || focal.country() == null || focal.username() == null) {
            throw Problem.invalid(focal == null || focal.country() == null ? "country" : "username", "hubs.error.needed");
        }
        focalPoints.appoint(hub, focal.country(), focal.username());
        return Response.created(URI.create("/api/v1/hubs/" + hub + "/focal-points/" + focal.country() + "/" + focal.username())).entity(focal).build();
    }

    @DELETE
    @Path("{country}/{username}")
    @Operation(summary = "End the appointment of a focal point; the account stays")
    public void dismiss(@PathParam("hub") String hub, @PathParam("country") String country, @PathParam("username") String username) {
        focalPoints.dismiss(hub, country, username);
    }
}
