package org.rtc.learning.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rtc.spi.access.Access;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.notice.NoticeKind;
import org.rtc.spi.notice.Notices;

/** Who hears of what is new in a forum, and what each has seen already. */
@ApplicationScoped
public class Follows {
    static final long WHOLE_FORUM = 0;
    private static final String POST = "learning.notice.post";
    private static final String THREAD = "learning.notice.thread";

    /** What people can choose to get. */
    public static final List<NoticeKind> KINDS = List.of(new NoticeKind(POST, true), new NoticeKind(THREAD, true));

    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    ForumDoor door;
    @Inject
    Notices notices;

    /** @param thread 0 for the whole forum */
    @Transactional
    public void follow(long forum, long thread, boolean yes) {
        door.enter(forum);
        if (thread != WHOLE_FORUM) {
            door.thread(thread);
        }
        set(access.requirePerson(), forum, thread, yes);
    }

    /** @param thread 0 for the whole forum */
    public boolean follows(long person, long forum, long thread) {
        return Boolean.TRUE.equals(decided(person, forum, thread));
    }

    void set(long person, long forum, long thread, boolean yes) {
        int changed = em.createNativeQuery("update ln_follow set follows = ? where person_id = ? and forum_id = ? and thread_id = ?")
                .setParameter(1, yes).setParameter(2, person).setParameter(3, forum).setParameter(4, thread).executeUpdate();
        if (changed == 0) {
            em.createNativeQuery("insert into ln_follow (follows, person_id, forum_id, thread_id) values (?, ?, ?, ?)")
                    .setParameter(1, yes).setParameter(2, person).setParameter(3, forum).setParameter(4, thread).executeUpdate();
        }
    }

    /** Who answers wants to hear of answers, unless they said otherwise before. */
    void unlessDecided(long person, long forum, long thread) {
        if (decided(person, forum, thread) == null) {
            set(person, forum, thread, true);
        }
    }

    private Boolean decided(long person, long forum, long thread) {
        List<?> found = em.createNativeQuery("select follows from ln_follow where person_id = ? and forum_id = ? and thread_id = ?")
                .setParameter(1, person).setParameter(2, forum).setParameter(3, thread).getResultList();
        return found.isEmpty() ? null : truth(found.get(0));
    }

    private static boolean truth(Object value) {
        return value instanceof Boolean yes ? yes : ((Number) value).intValue() != 0;
    }

    /** Everything up to that post was seen. */
    void seen(long person, long thread, long post) {
        int changed = em.createNativeQuery("update ln_thread_read set post_id = ? where person_id = ? and thread_id = ? and post_id < ?")
                .setParameter(1, post).setParameter(2, person).setParameter(3, thread).setParameter(4, post).executeUpdate();
        if (changed == 0 && em.createNativeQuery("select post_id from ln_thread_read where person_id = ? and thread_id = ?")
                .setParameter(1, person).setParameter(2, thread).getResultList().isEmpty()) {
            em.createNativeQuery("insert into ln_thread_read (post_id, person_id, thread_id) values (?, ?, ?)")
                    .setParameter(1, post).setParameter(2, person).setParameter(3, thread).executeUpdate();
        }
    }

    void tellOfThread(CourseItem forum, ForumThread thread) {
        tell(THREAD, forum, thread, followers(forum.id(), WHOLE_FORUM), "");
    }

    void tellOfPost(CourseItem forum, ForumThread thread, long post) {
        Set<Long> people = followers(forum.id(), thread.getId());
        people.addAll(followers(forum.id(), WHOLE_FORUM));
        tell(POST, forum, thread, people, "#p" + post);
    }

    private void tell(String kind, CourseItem forum, ForumThread thread, Set<Long> people, String place) {
        people.remove(access.requirePerson());
        notices.send(kind, people, "/forums/" + forum.id() + "/threads/" + thread.getId() + place,
                thread.getTitle(), access.viewer().name(), forum.title());
    }

    /** Only who is still in the course, or never was a learner of it (who edits it). */
    private Set<Long> followers(long forum, long thread) {
        List<?> found = em.createNativeQuery("""
                select f.person_id from ln_follow f join ln_item i on i.id = f.forum_id
                  left join ln_enrolment e on e.course_id = i.course_id and e.person_id = f.person_id
                where f.forum_id = ? and f.thread_id = ? and f.follows = ? and (e.status is null or e.status = 'ACTIVE')""")
                .setParameter(1, forum).setParameter(2, thread).setParameter(3, true).getResultList();
        Set<Long> people = new LinkedHashSet<>();
        found.forEach(id -> people.add(((Number) id).longValue()));
        return people;
    }
}
