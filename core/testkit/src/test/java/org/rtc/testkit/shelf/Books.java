package org.rtc.testkit.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

@ApplicationScoped
public class Books {
    static final Instant ADDED = Instant.parse("2026-03-01T12:30:15.123456Z");

    @Inject
    private EntityManager entityManager;
    @Inject
    private Event<BookAdded> added;
    @Inject
    private Witness witness;

    @Transactional
    public long add(String title) {
        return addOfKind(title, "novel");
    }

    @Transactional
    public long addOfKind(String title, String kind) {
        Book book = new Book(LocalizedText.of(Lang.ES, title), kind, new Writer("Writer of " + title), ADDED);
        entityManager.persist(book);
        added.fire(new BookAdded(title));
        witness.say("asked");
        entityManager.flush();
        return book.id();
    }

    /** Raises no event, and leaves the writing to the commit. */
    @Transactional
    public void addQuietly(String title) {
        entityManager.persist(new Book(LocalizedText.of(Lang.ES, title), "novel", new Writer("nobody"), ADDED));
    }

    @Transactional
    public void addAndFail(String title, RuntimeException failure) {
        add(title);
        throw failure;
    }

    @Transactional(dontRollbackOn = IllegalArgumentException.class, rollbackOn = IOException.class)
    public void addUnderRules(String title, Exception failure) throws Exception {
        add(title);
        throw failure;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public long addApart(String title) {
        return add(title);
    }

    @Transactional(TxType.MANDATORY)
    public long addWithin(String title) {
        return add(title);
    }

    @Transactional(TxType.NEVER)
    public void onlyAlone() {
        witness.say("alone");
    }

    @Transactional(TxType.NOT_SUPPORTED)
    public boolean joinedWhereNotSupported() {
        return entityManager.isJoinedToTransaction();
    }

    @Transactional(TxType.SUPPORTS)
    public boolean joinedWhereSupported() {
        return entityManager.isJoinedToTransaction();
    }

    public void addWithoutTransaction(String title) {
        entityManager.persist(new Book(LocalizedText.of(Lang.ES, title), "novel", new Writer("nobody"), ADDED));
    }

    public long count() {
        return entityManager.createQuery("SELECT COUNT(b) FROM Book b", Long.class).getSingleResult();
    }

    public List<Book> all() {
        return entityManager.createQuery("SELECT b FROM Book b ORDER BY b.id", Book.class).getResultList();
    }

    public Book find(long id) {
        return entityManager.find(Book.class, id);
    }
}
