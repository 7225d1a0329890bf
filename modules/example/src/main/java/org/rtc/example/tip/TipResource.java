package org.rtc.example.tip;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.rtc.spi.data.Slice;

/** The same for programs, at {@code /api/v1/example/tips}. */
@Path("example/tips")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TipResource {
    private static final int LIMIT = 50;

    @Inject
    Tips tips;

    public record NewTip(String text) {
    }

    public record Created(String id) {
    }

    @GET
    public Slice<TipRow> list(@QueryParam("after") Long after) {
        return Slice.of(tips.newest(after, LIMIT + 1), LIMIT, TipRow::id);
    }

    @POST
    public Response add(NewTip tip) {
        long id = tips.add(tip == null || tip.text() == null ? "" : tip.text().strip());
        return Response.status(Response.Status.CREATED).entity(new Created(Long.toString(id))).build();
    }
}
