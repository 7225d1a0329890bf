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
import org.rtc.spi.problem.Problem;

/** Posts of a topic for programs. */
@Path("threads/{id}/posts")
@RequestScoped
@Tag(name = "Forums")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PostResource {
    @Inject
    ForumDoor door;
    @Inject
    ForumQueries queries;
    @Inject
    Posts posts;
    @Inject
    People people;

    public record NewPost(String text, String replyTo) {
    }

    public record Message(String id, String author, String replyTo, String html, Instant created, Instant edited, boolean deleted) {
    }

    @POST
    @Operation(summary = "Answers in a topic")
    public Response reply(@PathParam("id") long thread, NewPost post) {
        Rest.require(post);
        return Rest.created(null, posts.reply(thread, replyTo(post.replyTo()), Rest.text(post.text()), List.of()));
    }

    @GET
    @Operation(summary = "Posts of a topic, oldest first")
    public Slice<Message> list(@PathParam("id") long thread, @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        door.thread(thread);
        Slice<PostRow> rows = queries.posts(thread, after, Rest.within(limit));
        Map<Long, Person> who = people.byIds(rows.items().stream().map(PostRow::authorId).distinct().toList());
        return rows.map(p -> new Message(p.id().toString(), Rest.username(who, p.authorId()),
                p.replyTo() == null ? null : p.replyTo().toString(), p.html(), p.created(), p.edited(), p.deleted() != null));
    }

    private static Long replyTo(String given) {
        if (given == null) {
            return null;
        }
        if (!given.matches("\\d{1,18}")) {
            throw Problem.invalid("replyTo", "learning.forum.error.replyTo");
        }
        return Long.valueOf(given);
    }
}
