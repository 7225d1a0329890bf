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
import org.rtc.learning.outline.Items;
import org.rtc.spi.access.Access;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.data.Slice;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** Forums, threads and posts for programs. */
@Path("")
@RequestScoped
@Tag(name = "Forums")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ForumResource {
    @Inject
    Items items;
    @Inject
    Access access;
    @Inject
    ForumDoor door;
    @Inject
    ForumQueries queries;
    @Inject
    Threads threads;
    @Inject
    Posts posts;
    @Inject
    People people;

    public record NewForum(LocalizedText title) {
    }

    public record NewThread(String title, String text) {
    }

    public record NewPost(String text, String replyTo) {
    }

    public record Created(String id) {
    }

    public record Forum(String id, LocalizedText title) {
    }

    public record Topic(String id, String title, String author, Instant lastAt, int posts, boolean pinned, boolean closed) {
    }

    public record Message(String id, String author, String replyTo, String html, Instant created, Instant edited, boolean deleted) {
    }

    @POST
    @Path("courses/{id}/forums")
    @Operation(summary = "Adds a forum to a course")
    public Response addForum(@PathParam("id") long course, NewForum forum) {
        LocalizedText title = forum == null || forum.title() == null ? LocalizedText.EMPTY : forum.title();
        return created("/forums/", items.add(course, null, ForumKind.ID, title, new ItemSource(Map.of(), null, null)));
    }

    @GET
    @Path("courses/{id}/forums")
    @Operation(summary = "Forums of a course, in its order")
    public Slice<Forum> forums(@PathParam("id") long course) {
        List<Forum> open = queries.forums(course).stream().filter(f -> enters(f.id()))
                .map(f -> new Forum(f.id().toString(), f.title())).toList();
        return new Slice<>(open, null);
    }

    @POST
    @Path("forums/{id}/threads")
    @Operation(summary = "Starts a topic with its first post")
    public Response startThread(@PathParam("id") long forum, NewThread thread) {
        require(thread);
        return created("/forums/" + forum + "/threads/", threads.start(forum, text(thread.title()), text(thread.text()), List.of()));
    }

    @GET
    @Path("forums/{id}/threads")
    @Operation(summary = "Topics of a forum, pinned and newest first")
    public Slice<Topic> threads(@PathParam("id") long forum, @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("30") int limit) {
        door.enter(forum);
        Slice<ThreadRow> rows = queries.threads(forum, after, within(limit));
        Map<Long, Person> who = people.byIds(rows.items().stream().map(ThreadRow::authorId).distinct().toList());
        return rows.map(t -> new Topic(t.id().toString(), t.title(), username(who, t.authorId()), t.lastAt(), t.posts(), t.pinned(), t.closed()));
    }

    @POST
    @Path("threads/{id}/posts")
    @Operation(summary = "Answers in a topic")
    public Response reply(@PathParam("id") long thread, NewPost post) {
        require(post);
        return created("", posts.reply(thread, id(post.replyTo()), text(post.text()), List.of()));
    }

    @GET
    @Path("threads/{id}/posts")
    @Operation(summary = "Posts of a topic, oldest first")
    public Slice<Message> posts(@PathParam("id") long thread, @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        door.thread(thread);
        Slice<PostRow> rows = queries.posts(thread, after, within(limit));
        Map<Long, Person> who = people.byIds(rows.items().stream().map(PostRow::authorId).distinct().toList());
        return rows.map(p -> new Message(p.id().toString(), username(who, p.authorId()), p.replyTo() == null ? null : p.replyTo().toString(),
                p.html(), p.created(), p.edited(), p.deleted() != null));
    }

    private boolean enters(long forum) {
        try {
            door.enter(forum);
            return true;
        } catch (Problem closed) {
            return false;
        }
    }

    private static Response created(String path, long id) {
        return Response.status(Response.Status.CREATED).entity(new Created(Long.toString(id)))
                .header("Location", path.isEmpty() ? null : path + id).build();
    }

    private static void require(Object body) {
        if (body == null) {
            throw new Problem(400, "platform.problem.invalid");
        }
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }

    private static Long id(String given) {
        if (given == null) {
            return null;
        }
        if (!given.matches("\\d{1,18}")) {
            throw Problem.invalid("replyTo", "learning.forum.error.replyTo");
        }
        return Long.valueOf(given);
    }

    private static int within(int limit) {
        return Math.max(1, Math.min(100, limit));
    }

    private static String username(Map<Long, Person> who, long id) {
        Person person = who.get(id);
        return person == null ? null : person.username();
    }
}
