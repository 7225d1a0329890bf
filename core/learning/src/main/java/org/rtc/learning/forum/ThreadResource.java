package org.rtc.learning.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.spi.data.Slice;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;

/** Topics of a forum for programs. */
@Path("forums/{id}/threads")
@RequestScoped
@Tag(name = "Forums")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ThreadResource {
    @Inject
    ForumDoor door;
    @Inject
    ForumQueries queries;
    @Inject
    Threads threads;
    @Inject
    People people;

    public record NewThread(String title, String text) {
    }

    public record Topic(String id, String title, String author, Instant lastAt, int posts, boolean pinned, boolean closed) {
    }

    @POST
    @Operation(summary = "Starts a topic with its first post")
    public Response start(@PathParam("id") long forum, NewThread thread) {
        Rest.require(thread);
        return Rest.created("/forums/" + forum + "/threads/",
                threads.start(forum, Rest.text(thread.title()), Rest.text(thread.text()), List.of()));
    }

    @GET
    @Operation(summary = "Topics of a forum, pinned and newest first")
    public Slice<Topic> list(@PathParam("id") long forum, @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("30") int limit) {
        door.enter(forum);
        Slice<ThreadRow> rows = queries.threads(forum, after, Rest.within(limit));
        Map<Long, Person> who = people.byIds(rows.items().stream().map(ThreadRow::authorId).distinct().toList());
        return rows.map(t -> new Topic(t.id().toString(), t.title(), Rest.username(who, t.authorId()), t.lastAt(), t.posts(),
                t.pinned(), t.closed()));
    }
}
