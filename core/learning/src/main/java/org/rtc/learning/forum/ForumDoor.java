package org.rtc.learning.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.rtc.learning.course.CourseAccess;
import org.rtc.spi.access.Access;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.Courses;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;

/** Who gets into a forum: those who study the course, and those who edit it. */
@ApplicationScoped
public class ForumDoor {
    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Courses courses;
    @Inject
    CourseAccess courseAccess;

    /** @throws Problem 404 where there is no such forum for them, 403 where they are not enrolled */
    CourseItem enter(long forum) {
        CourseItem item = courses.requireStudy(forum);
        if (!ForumKind.ID.equals(item.kind())) {
            throw Problem.notFound();
        }
        return item;
    }

    boolean moderates(CourseItem forum) {
        return courseAccess.mayEdit(forum.courseId());
    }

    /** The thread, for whoever may enter its forum. */
    ForumThread thread(long id) {
        ForumThread thread = em.find(ForumThread.class, id);
        if (thread == null || thread.getDeleted() != null) {
            throw Problem.notFound();
        }
        enter(thread.getForumId());
        return thread;
    }

    /** The thread, for whoever edits the course. */
    ForumThread moderated(long id) {
        ForumThread thread = thread(id);
        if (!moderates(enter(thread.getForumId()))) {
            throw new Forbidden();
        }
        return thread;
    }

    /** The post, for its author while they may still change it, or for who edits the course. */
    Post changeable(long id) {
        Post post = em.find(Post.class, id);
        if (post == null || post.getDeleted() != null) {
            throw Problem.notFound();
        }
        CourseItem forum = enter(thread(post.getThreadId()).getForumId());
        if (!post.mayChange(access.requirePerson(), Instant.now()) && !moderates(forum)) {
            throw new Problem(403, "learning.forum.error.tooLate", Post.SECOND_THOUGHTS.toMinutes());
        }
        return post;
    }
}
