package org.rtc.catalogue.material;

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
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.spi.data.Slice;

/** Materials of an activity over REST. */
@Path("catalogue/activities/{id}/materials")
@Tag(name = "catalogue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class MaterialResource {
    @Inject
    Materials materials;

    public record NewMaterial(String title, String url) {
    }

    public record MaterialJson(String id, String title, String url, Instant handed) {
    }

    @GET
    @Operation(summary = "Presentations, recordings and reports of the activity")
    public Slice<MaterialJson> list(@PathParam("id") long id) {
        return new Slice<>(materials.of(id).stream().map(m -> new MaterialJson(m.id().toString(), m.title(), m.url(), m.handed())).toList(), null);
    }

    @POST
    @Operation(summary = "Hand one in, once the activity has begun, for those who take care of it")
    @APIResponse(responseCode = "403", description = "Outside one's scope")
    @APIResponse(responseCode = "409", description = "The activity has not begun, or is not published")
    @APIResponse(responseCode = "422", description = "What is wrong, by field")
    public Response handIn(@PathParam("id") long id, NewMaterial material) {
        long made = materials.handIn(id, text(material == null ? null : material.title()), text(material == null ? null : material.url()));
        return Response.created(URI.create("/api/v1/catalogue/activities/" + id + "/materials/" + made)).entity(Map.of("id", Long.toString(made))).build();
    }

    @DELETE
    @Path("{material}")
    @Operation(summary = "Take one out")
    public void remove(@PathParam("id") long id, @PathParam("material") long material) {
        materials.remove(id, material);
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
