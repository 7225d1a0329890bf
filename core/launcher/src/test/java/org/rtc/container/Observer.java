package org.rtc.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Writes down what it finds once a note is committed, and adds a note of its own, of which it hears too. */
@ApplicationScoped
public class Observer {
    private static final String SEEN = "seen: ";

    private final List<String> found = new ArrayList<>();

    @Inject
    Notes notes;

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Written note) {
        found.add((alone() ? "alone" : "within") + ", committed: " + notes.all());
        if (!note.text().startsWith(SEEN)) {
            notes.write(SEEN + note.text());
        }
    }

    void tornDown(@Observes(during = TransactionPhase.AFTER_FAILURE) Written note) {
        found.add("rolled back");
    }

    List<String> found() {
        List<String> all = List.copyOf(found);
        found.clear();
        return all;
    }

    private static boolean alone() {
        try {
            TransactionSynchronizationRegistry registry =
                    InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
            return registry.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
