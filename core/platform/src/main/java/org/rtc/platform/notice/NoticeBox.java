package org.rtc.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rtc.spi.access.Access;
import org.rtc.spi.data.Slice;
import org.rtc.spi.notice.NoticeKind;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;

/** The notices of whoever is at work, and what they get by mail. */
@ApplicationScoped
public class NoticeBox {
    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    NoticeWords words;
    @Inject
    NoticeKinds kinds;
    @Inject
    Choices choices;

    /** For the bell: one statement that an index answers. None for a visitor. */
    @Transactional
    public long unread() {
        return access.viewer().signedIn() ? em.createQuery(
                "select count(n) from Notice n where n.personId = :person and n.seen is null", Long.class)
                .setParameter("person", access.requirePerson()).getSingleResult() : 0;
    }

    /** Newest first. @param after the {@code next} of the slice before, or null @param limit 1 to 100 */
    @Transactional
    public Slice<Row> list(String after, int limit) {
        Lang lang = access.viewer().lang();
        int rows = Math.max(1, Math.min(limit, 100));
        return Slice.of(em.createQuery("""
                select new org.rtc.platform.notice.NoticeBox$Stored(n.id, n.kind, n.path, n.arguments, n.created, n.seen)
                from Notice n where n.personId = :person and n.id < :after order by n.id desc""", Stored.class)
                .setParameter("person", access.requirePerson())
                .setParameter("after", after == null ? Long.valueOf(Long.MAX_VALUE) : Long.valueOf(after))
                .setMaxResults(rows + 1).getResultList(), rows, Stored::id)
                .map(n -> new Row(n.id, words.subject(lang, n.kind, n.arguments), words.text(lang, n.kind, n.arguments),
                        n.path, n.created, n.seen == null));
    }

    /**
     * Marks it as read.
     *
     * @return the path where it leads
     * @throws Problem 404 where it is not theirs
     */
    @Transactional
    public String open(long id) {
        String path = em.createQuery("select n.path from Notice n where n.id = :id and n.personId = :person", String.class)
                .setParameter("id", id).setParameter("person", access.requirePerson())
                .getResultStream().findFirst().orElseThrow(Problem::notFound);
        em.createQuery("update Notice n set n.seen = :now where n.id = :id and n.seen is null")
                .setParameter("now", Instant.now()).setParameter("id", id).executeUpdate();
        return path;
    }

    @Transactional
    public void readAll() {
        em.createQuery("update Notice n set n.seen = :now where n.personId = :person and n.seen is null")
                .setParameter("now", Instant.now()).setParameter("person", access.requirePerson()).executeUpdate();
    }

    /** All kinds with what holds for whoever is at work. */
    @Transactional
    public List<Choice> choices() {
        Map<String, ByMail> chosen = choices.of(access.requirePerson());
        return kinds.all().stream().map(NoticeKind::key)
                .map(key -> new Choice(key, chosen.getOrDefault(key, kinds.usual(key)))).toList();
    }

    /** @throws Problem 404 where there is no such kind */
    @Transactional
    public void choose(String kind, ByMail mail) {
        long person = access.requirePerson();
        if (!kinds.known(kind)) {
            throw Problem.notFound();
        }
        choices.choose(person, kind, mail);
    }

    /** In the reader's words; {@code path} is where it leads, {@code /notices/ID} leads there and marks it as read. */
    public record Row(long id, String subject, String text, String path, Instant created, boolean unread) {
    }

    /** @param kind also the key of the text that names it */
    public record Choice(String kind, ByMail mail) {
    }

    public record Stored(Long id, String kind, String path, String arguments, Instant created, Instant seen) {
    }
}
