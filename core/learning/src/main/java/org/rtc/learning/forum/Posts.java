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
import org.rtc.spi.data.InstantConverter;
import org.rtc.spi.problem.Problem;

/** Writes, changes and takes back posts. */
@ApplicationScoped
public class Posts {
    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    ForumDoor door;
    @Inject
    PostText text;
    @Inject
    PostFiles files;
    @Inject
    Follows follows;
    @Inject
    Audit audit;
    @Inject
    Event<PostWritten> written;

    /**
     * Answers in a thread.
     *
     * @param replyTo post that is answered, or null
     * @return the post's id
     * @throws Problem 403, 404, 409 where the thread is closed, 422
     */
    @Transactional
    public long reply(long threadId, Long replyTo, String words, List<Attachment> attached) {
        ForumThread thread = door.thread(threadId);
        CourseItem forum = door.enter(thread.getForumId());
        if (!door.moderates(forum)) {
            thread.requireOpen();
        }
        if (replyTo != null && !inThread(replyTo, threadId)) {
            throw Problem.invalid("replyTo", "learning.forum.error.replyTo");
        }
        long id = add(thread, replyTo, words, attached);
        written.fire(new PostWritten(forum.courseId(), forum.id(), threadId, id, access.requirePerson()));
        follows.unlessDecided(access.requirePerson(), thread.getForumId(), threadId);
        follows.tellOfPost(forum, thread, id);
        return id;
    }

    long add(ForumThread thread, Long replyTo, String words, List<Attachment> attached) {
        long author = access.requirePerson();
        Instant now = Instant.now();
        Post post = new Post(thread.getId(), author, replyTo, text.write(words), now);
        em.persist(post);
        em.flush();
        post.attach(files.keep(post.getId(), attached));
        em.createNativeQuery("""
                update ln_thread set posts = posts + 1, last_post_id = ?, last_author_id = ?, last_at = ? where id = ?""")
                .setParameter(1, post.getId()).setParameter(2, author)
                .setParameter(3, new InstantConverter().convertToDatabaseColumn(now)).setParameter(4, thread.getId()).executeUpdate();
        follows.seen(author, thread.getId(), post.getId());
        return post.getId();
    }

    /** @throws Problem 403 where it is too late or somebody else's, 404, 422 */
    @Transactional
    public void edit(long id, String words) {
        Post post = door.changeable(id);
        post.rewrite(text.write(words), Instant.now());
        recordIfOther(post, "learning.post.edit");
    }

    /** @throws Problem 403 where it is too late or somebody else's, 404 */
    @Transactional
    public void delete(long id) {
        Post post = door.changeable(id);
        post.delete(Instant.now());
        files.forget(id);
        recordIfOther(post, "learning.post.delete");
    }

    /** What was typed, to change or to quote it. @throws Problem 404 where it is gone */
    public Post get(long id) {
        Post post = em.find(Post.class, id);
        if (post == null || post.getDeleted() != null) {
            throw Problem.notFound();
        }
        door.thread(post.getThreadId());
        return post;
    }

    private boolean inThread(long post, long thread) {
        return !em.createQuery("select p.id from Post p where p.id = :post and p.threadId = :thread", Long.class)
                .setParameter("post", post).setParameter("thread", thread).getResultList().isEmpty();
    }

    private void recordIfOther(Post post, String act) {
        if (post.getAuthorId() != access.requirePerson()) {
            long course = door.enter(door.thread(post.getThreadId()).getForumId()).courseId();
            audit.record(act, Scope.course(course), "post:" + post.getId(), "person:" + post.getAuthorId());
        }
    }
}
