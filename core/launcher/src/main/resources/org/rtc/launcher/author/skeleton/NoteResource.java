package @package@.note;

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
import org.rtc.spi.text.LocalizedText;

/** The same for programs, at {@code /api/v1/@id@/notes}. */
@Path("@id@/notes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoteResource {
    private static final int MOST = 100;
    private static final int USUAL = 50;

    @Inject
    Notes notes;

    public record NewNote(LocalizedText text) {
    }

    public record Created(String id) {
    }

    public record Item(String id, LocalizedText text, String created) {
    }

    @GET
    public Slice<Item> list(@QueryParam("after") Long after, @QueryParam("limit") Integer limit) {
        int most = limit == null ? USUAL : Math.max(1, Math.min(limit, MOST));
        return Slice.of(notes.newest(after, most + 1), most, NoteRow::id)
                .map(note -> new Item(note.id().toString(), note.text(), note.created().toString()));
    }

    @POST
    public Response add(NewNote note) {
        long id = notes.add(note.text() == null ? LocalizedText.EMPTY : note.text());
        return Response.status(Response.Status.CREATED).entity(new Created(Long.toString(id))).build();
    }
}
