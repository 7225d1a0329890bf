package org.rtc.learning.outline;

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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.spi.access.Access;
import org.rtc.spi.course.ItemKind;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.text.Texts;

/** Items of a course over REST. */
@Path("courses/{id}/items")
@Tag(name = "courses")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ItemResource {
    @Inject
    Items items;
    @Inject
    ItemKinds kinds;
    @Inject
    StudyQueries study;
    @Inject
    Access access;
    @Inject
    Texts texts;

    @GET
    @Operation(summary = "What the course is made of, in order, as far as the caller may see it")
    public Slice<ItemJson> list(@PathParam("id") long course) {
        Study of = study.require(course);
        return new Slice<>(of.items().stream().map(ItemJson::of).toList(), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Add an item: kind, title (or title.es, title.en …), section (id, or none for the last), file, and the kind's own fields")
    @APIResponse(responseCode = "201", description = "Added; gives its id, and notes on what was mended or should be looked at")
    @APIResponse(responseCode = "422", description = "What is wrong with it, such as with the package")
    public Response add(@PathParam("id") long course, List<EntityPart> parts) throws IOException {
        try (GivenItem given = new GivenItem()) {
            fields(given, parts);
            ItemKind kind = kinds.require(given.get("kind"));
            uploads(given, parts, kind);
            long id = items.add(course, section(given), kind.id(), given.title(access.viewer().lang()), given.source());
            return Response.created(URI.create("/api/v1/courses/" + course + "/items/" + id)).entity(saved(id, kind)).build();
        }
    }

    @PUT
    @Path("{item}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Change an item: what is given replaces what it has, such as a new version of its file, or hidden (true, false); the rest stays")
    @APIResponse(responseCode = "200", description = "Changed; gives its id and notes as when it was added")
    @APIResponse(responseCode = "422", description = "What is wrong with it; then nothing is changed")
    public SavedJson change(@PathParam("id") long course, @PathParam("item") long id, List<EntityPart> parts) throws IOException {
        Item item = required(course, id);
        ItemKind kind = kinds.require(item.getKind());
        try (GivenItem given = new GivenItem()) {
            fields(given, parts);
            uploads(given, parts, kind);
            LocalizedText title = given.title(access.viewer().lang());
            given.otherwise(kind.fields(item.facts()));
            items.change(id, title.isEmpty() ? item.getTitle() : title, item.getAfter(), given.source());
            if (!given.get("hidden").isEmpty()) {
                items.hide(id, given.get("hidden").equals("true"));
            }
            return saved(id, kind);
        }
    }

    @DELETE
    @Path("{item}")
    @Operation(summary = "Delete an item; on its course's page it can be brought back for some days")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") long course, @PathParam("item") long id) {
        required(course, id);
        items.delete(id);
    }

    private Item required(long course, long id) {
        Item item = items.toEdit(id);
        if (item.getCourseId() != course) {
            throw Problem.notFound();
        }
        return item;
    }

    private static void fields(GivenItem given, List<EntityPart> parts) throws IOException {
        for (EntityPart part : parts) {
            if (part.getFileName().isEmpty()) {
                given.field(part.getName(), part.getContent(String.class));
            }
        }
    }

    private static void uploads(GivenItem given, List<EntityPart> parts, ItemKind kind) throws IOException {
        for (EntityPart part : parts) {
            if (part.getFileName().isPresent()) {
                given.upload(part.getName(), part.getContent(), part.getFileName().get(), kind.upload().limit());
            }
        }
    }

    private SavedJson saved(long id, ItemKind kind) {
        return new SavedJson(Long.toString(id), kind.notes(items.toEdit(id).facts()).stream().map(note -> new NoteJson(
                note.warning() ? "warning" : "mended", note.code(),
                texts.get(access.viewer().lang(), note.text(), note.arguments().toArray()))).toList());
    }

    /** @param notes what was mended in what was given, and what its author should look at */
    public record SavedJson(String id, List<NoteJson> notes) {
    }

    /** @param severity {@code mended} or {@code warning} @param detail in the caller's language */
    public record NoteJson(String severity, String code, String detail) {
    }

    private static Long section(GivenItem given) {
        try {
            return given.get("section").isEmpty() ? null : Long.valueOf(given.get("section"));
        } catch (NumberFormatException e) {
            throw Problem.notFound();
        }
    }

    /** An item as REST gives it. @param section id @param hidden shown to those alone who edit the course */
    public record ItemJson(String id, String section, LocalizedText sectionTitle, String kind, LocalizedText title, boolean hidden) {
        static ItemJson of(OutlineRow row) {
            return new ItemJson(row.item().toString(), row.section().toString(), row.sectionTitle(), row.kind(), row.title(), row.hidden());
        }
    }
}
