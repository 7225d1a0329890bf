package org.rtc.hubs.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.spi.data.Slice;

/** Reminders to a member of a hub over REST, for those who run the hub. */
@Path("hubs/{hub}/countries/{country}/reminders")
@Tag(name = "hubs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReminderResource {
    @Inject
    Desk desk;

    public record ReminderJson(String id, Instant sent) {
    }

    @GET
    @Operation(summary = "Reminders that the country got, the newest first")
    public Slice<ReminderJson> list(@PathParam("hub") String hub, @PathParam("country") String country) {
        return new Slice<>(desk.reminders(hub, country).stream().map(r -> new ReminderJson(r.getId().toString(), r.getSent())).toList(), null);
    }

    @POST
    @Operation(summary = "Remind a member's focal points of what is missing; gives how many were told")
    public Response remind(@PathParam("hub") String hub, @PathParam("country") String country) {
        int told = desk.remind(hub, country);
        return Response.created(URI.create("/api/v1/hubs/" + hub + "/countries/" + country + "/reminders")).entity(Map.of("told", told)).build();
    }
}
