package org.rtc.container;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** A service as ours are. */
@DataSourceDefinition(name = "java:app/jdbc/notes", className = "org.h2.Driver", url = "jdbc:h2:mem:notes;MODE=MySQL;DB_CLOSE_DELAY=-1",
        user = "sa", password = "")
@ApplicationScoped
public class Notes {
    @PersistenceContext(unitName = "notes")
    EntityManager em;
    @Inject
    Event<Written> written;

    @Transactional
    public void write(String text) {
        em.persist(new Note(text));
        written.fire(new Written(text));
    }

    @Transactional
    public void writeAndFail(String text) {
        write(text);
        throw new IllegalStateException("torn");
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> all() {
        return em.createQuery("select n.text from Note n order by n.id", String.class).getResultList();
    }

    @Transactional
    public void forget() {
        em.createQuery("delete from Note n").executeUpdate();
    }
}
