package org.rtc.learning.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.event.PostWritten;

/** Begins conversations and keeps them in order. */
@ApplicationScoped
public class Threads {
    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    ForumDoor door;
    @Inject
    Posts posts;
    @Inject
    Follows follows;
    @Inject
    Audit audit;
    @Inject
    Event<PostWritten> written;

    /** Begins a thread with its first post. @return its id @throws org.rtc.spi.problem.Problem 403, 404, 422 */
    @Transactional
    public long start(long forum, String title, String text, List<Attachment> files) {
        CourseItem item = door.enter(forum);
        long author = access.requirePerson();
        ForumThread thread = new ForumThread(forum, title, author, Instant.now());
        em.persist(thread);
        em.flush();
        long post = posts.add(thread, null, text, files);
        written.fire(new PostWritten(item.courseId(), forum, thread.getId(), post, author));
        follows.set(author, forum, thread.getId(), true);
        follows.tellOfThread(item, thread);
        return thread.getId();
    }

    /** Keeps it above the others, or no longer. */
    @Transactional
    public void pin(long id, boolean yes) {
        ForumThread thread = door.moderated(id);
        thread.pin(yes);
        record("learning.thread." + (yes ? "pin" : "unpin"), thread);
    }

    /** Closed, it can be read but not answered. */
    @Transactional
    public void close(long id, boolean yes) {
        ForumThread thread = door.moderated(id);
        thread.close(yes);
        record("learning.thread." + (yes ? "close" : "open"), thread);
    }

    @Transactional
    public void delete(long id) {
        ForumThread thread = door.moderated(id);
        thread.delete(Instant.now());
        record("learning.thread.delete", thread);
    }

    private void record(String act, ForumThread thread) {
        audit.record(act, Scope.course(door.enter(thread.getForumId()).courseId()), "thread:" + thread.getId(), thread.getTitle());
    }
}
