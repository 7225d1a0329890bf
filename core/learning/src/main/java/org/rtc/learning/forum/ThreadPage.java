package org.rtc.learning.forum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rtc.spi.access.Access;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.data.Slice;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.PagePath;

/** The page of a thread: {@code #{threadPage}}. Whoever opens it has seen what it shows. */
@Named("threadPage")
@RequestScoped
public class ThreadPage {
    @Inject
    PagePath path;
    @Inject
    Access access;
    @Inject
    ForumDoor door;
    @Inject
    ForumQueries queries;
    @Inject
    Follows follows;
    @Inject
    Readings readings;
    @Inject
    PostList list;
    @Inject
    Posts posts;

    private ForumQueries.Head head;
    private Slice<PostRow> slice;
    private boolean moderates;
    private long seen;

    @PostConstruct
    void load() {
        head = queries.head(path.id("threadId"));
        if (head.forumId() != path.id("id")) {
            throw Problem.notFound();
        }
        CourseItem forum = door.enter(head.forumId());
        moderates = door.moderates(forum);
        long person = access.requirePerson();
        seen = queries.seen(person, head.id());
        slice = queries.posts(head.id(), after(), ForumQueries.POSTS);
        List<PostRow> shown = slice.items();
        if (!shown.isEmpty() && shown.get(shown.size() - 1).id() > seen) {
            readings.seen(person, head.id(), shown.get(shown.size() - 1).id());
        }
    }

    /** Where this part of the thread begins: {@code ?post=} leads to the part with that post. */
    private long after() {
        try {
            String post = path.query("post");
            String after = path.query("after");
            return post != null ? Long.parseLong(post) - 1 : after == null ? 0 : Long.parseLong(after);
        } catch (NumberFormatException e) {
            throw Problem.notFound();
        }
    }

    public ForumQueries.Head getHead() {
        return head;
    }

    public boolean isModerates() {
        return moderates;
    }

    public boolean isOpen() {
        return !head.closed() || moderates;
    }

    public boolean isFollowed() {
        return follows.follows(access.requirePerson(), head.forumId(), head.id());
    }

    public String getNext() {
        return slice.next();
    }

    public boolean isFirst() {
        return after() == 0;
    }

    /** What the answer begins with: the post that {@code ?quote=} names. */
    public String getQuote() {
        String quoted = path.query("quote");
        return quoted == null || !quoted.matches("\\d{1,18}") ? "" : list.quote(posts.get(Long.parseLong(quoted)));
    }

    public String getReplyTo() {
        String quoted = path.query("quote");
        return quoted != null && quoted.matches("\\d{1,18}") ? quoted : "";
    }

    public Fragment getList() {
        return html -> list.write(html, head, slice.items(), seen, moderates);
    }
}
