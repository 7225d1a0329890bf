package org.rtc.learning.forum;

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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.learning.outline.Items;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** Forums of a course for programs. */
@Path("courses/{id}/forums")
@RequestScoped
@Tag(name = "Forums")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ForumResource {
    @Inject
    Items items;
    @Inject
    ForumDoor door;
    @Inject
    ForumQueries queries;

    public record NewForum(LocalizedText title) {
    }

    public record Forum(String id, LocalizedText title) {
    }

    @POST
    @Operation(summary = "Adds a forum to a course")
    public Response add(@PathParam("id") long course, NewForum forum) {
        LocalizedText title = forum == null || forum.title() == null ? LocalizedText.EMPTY : forum.title();
        return Rest.created("/forums/", items.add(course, null, ForumKind.ID, title, new ItemSource(Map.of(), null, null)));
    }

    @GET
    @Operation(summary = "Forums of a course that whoever asks may enter, in its order")
    public Slice<Forum> list(@PathParam("id") long course) {
        List<Forum> open = queries.forums(course).stream().filter(f -> enters(f.id()))
                .map(f -> new Forum(f.id().toString(), f.title())).toList();
        return new Slice<>(open, null);
    }

    private boolean enters(long forum) {
        try {
            door.enter(forum);
            return true;
        } catch (Problem closed) {
            return false;
        }
    }
}
