package @package@.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.text.LocalizedText;

/** The service: use cases, transactions, permission checks. Page and REST both come through here. */
@ApplicationScoped
public class Notes {
    public static final String ADD = "@id@:note:add";
    public static final String SHOWN = "@id@.shown";

    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Audit audit;

    /** @return its id @throws org.rtc.spi.problem.Problem 401, 403, 422 */
    @Transactional
    public long add(LocalizedText text) {
        access.require(ADD, Scope.NETWORK);
        Note note = new Note(text, access.requirePerson(), Instant.now());
        em.persist(note);
        em.flush();
        audit.record("@id@.note.add", Scope.NETWORK, "@id@-note:" + note.getId(), text.toString());
        return note.getId();
    }

    /** A projection for lists, the newest first. @param after id where the part before ended; null at the beginning */
    public List<NoteRow> newest(Long after, int limit) {
        return em.createQuery("""
                select new @package@.note.NoteRow(n.id, n.text, n.created) from @Name@Note n
                where n.id < :after order by n.id desc""", NoteRow.class)
                .setParameter("after", after == null ? Long.MAX_VALUE : after).setMaxResults(limit).getResultList();
    }

    /** All that one person wrote, for the copy of their data. */
    List<NoteRow> writtenBy(long personId) {
        return em.createQuery("""
                select new @package@.note.NoteRow(n.id, n.text, n.created) from @Name@Note n
                where n.authorId = :person order by n.id""", NoteRow.class).setParameter("person", personId).getResultList();
    }

    /** With the end of an account. */
    @Transactional
    void forget(long personId) {
        em.createQuery("delete from @Name@Note n where n.authorId = :person").setParameter("person", personId).executeUpdate();
    }
}
