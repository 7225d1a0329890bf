package org.rtc.learning.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** Lists of forums. The number of statements does not grow with the rows. */
@ApplicationScoped
public class ForumQueries {
    static final int THREADS = 30;
    static final int POSTS = 50;

    @Inject
    EntityManager em;

    /** Where a thread stands, with what its page says of it. */
    public record Head(Long id, String title, Long forumId, LocalizedText forum, Long courseId, LocalizedText course,
            Boolean pinned, Boolean closed, Long lastPostId) {
    }

    /** @throws Problem 404 where there is none */
    Head head(long thread) {
        return em.createQuery("""
                select new org.rtc.learning.forum.ForumQueries$Head(t.id, t.title, i.id, i.title, c.id, c.title, t.pinned,
                  t.closed, t.lastPostId)
                from ForumThread t join Item i on i.id = t.forumId join Course c on c.id = i.courseId
                where t.id = :id and t.deleted is null""", Head.class)
                .setParameter("id", thread).getResultStream().findFirst().orElseThrow(Problem::notFound);
    }

    LocalizedText courseTitle(long course) {
        return em.createQuery("select c.title from Course c where c.id = :id", LocalizedText.class)
                .setParameter("id", course).getResultStream().findFirst().orElseThrow(Problem::notFound);
    }

    /** Those kept above first, then the newest. @param after end of the part before, or null */
    Slice<ThreadRow> threads(long forum, String after, int limit) {
        Cursor cursor = Cursor.parse(after);
        String older = cursor == null ? "" : " and t.pinned = false and (t.lastAt < :at or (t.lastAt = :at and t.id < :id))";
        var query = em.createQuery("""
                select new org.rtc.learning.forum.ThreadRow(t.id, t.title, t.authorId, t.lastAuthorId, t.lastAt, t.posts, t.pinned,
                  t.closed) from ForumThread t where t.forumId = :forum and t.deleted is null""" + older
                + " order by t.pinned desc, t.lastAt desc, t.id desc", ThreadRow.class).setParameter("forum", forum).setMaxResults(limit + 1);
        if (cursor != null) {
            query.setParameter("at", cursor.at).setParameter("id", cursor.id);
        }
        return Slice.of(query.getResultList(), limit, row -> new Cursor(row.lastAt(), row.id()));
    }

    /** Oldest first. @param after id of the last post of the part before, or 0 */
    Slice<PostRow> posts(long thread, long after, int limit) {
        return Slice.of(em.createQuery("""
                select new org.rtc.learning.forum.PostRow(p.id, p.authorId, p.replyTo, p.html, p.files, p.created, p.edited, p.deleted)
                from Post p where p.threadId = :thread and p.id > :after order by p.id""", PostRow.class)
                .setParameter("thread", thread).setParameter("after", after).setMaxResults(limit + 1).getResultList(), limit, PostRow::id);
    }

    /** The last post that the person has seen in the thread; 0 where they have seen none. */
    long seen(long person, long thread) {
        List<?> found = em.createNativeQuery("select post_id from ln_thread_read where person_id = ? and thread_id = ?")
                .setParameter(1, person).setParameter(2, thread).getResultList();
        return found.isEmpty() ? 0 : ((Number) found.get(0)).longValue();
    }

    /** How many posts of others in each of these threads the person has not seen; threads without any are left out. */
    Map<Long, Integer> unread(long person, Collection<Long> threads) {
        return counts("p.thread_id", "p.thread_id", threads, person);
    }

    /** The same for whole forums. */
    public Map<Long, Integer> unreadInForums(long person, Collection<Long> forums) {
        return counts("t.forum_id", "t.forum_id", forums, person);
    }

    private Map<Long, Integer> counts(String group, String column, Collection<Long> ids, long person) {
        Map<Long, Integer> counts = new HashMap<>();
        if (ids.isEmpty()) {
            return counts;
        }
        Query query = em.createNativeQuery("select " + group + ", count(*) from ln_thread t join ln_post p on p.thread_id = t.id"
                + " left join ln_thread_read r on r.thread_id = t.id and r.person_id = ?"
                + " where t.deleted is null and p.deleted is null and p.author_id <> ? and p.id > coalesce(r.post_id, 0) and "
                + column + " in (" + String.join(",", Collections.nCopies(ids.size(), "?")) + ") group by " + group);
        query.setParameter(1, person).setParameter(2, person);
        int at = 3;
        for (Long id : ids) {
            query.setParameter(at++, id);
        }
        for (Object row : query.getResultList()) {
            Object[] cells = (Object[]) row;
            counts.put(((Number) cells[0]).longValue(), ((Number) cells[1]).intValue());
        }
        return counts;
    }

    /** Forums of a course, in its order. */
    List<ForumRow> forums(long course) {
        return em.createQuery("""
                select new org.rtc.learning.forum.ForumQueries$ForumRow(i.id, i.title) from Item i join Section s on s.id = i.sectionId
                where i.courseId = :course and i.kind = 'forum' and i.deleted is null and s.deleted is null
                order by s.position, i.position""", ForumRow.class).setParameter("course", course).getResultList();
    }

    /** A forum in a list. */
    public record ForumRow(Long id, LocalizedText title) {
    }

    private record Cursor(Instant at, long id) {
        static Cursor parse(String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            try {
                int dash = text.lastIndexOf('_');
                return new Cursor(Instant.parse(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
            } catch (RuntimeException notOurs) {
                throw Problem.invalid("after", "learning.forum.error.after");
            }
        }

        @Override
        public String toString() {
            return at + "_" + id;
        }
    }
}
