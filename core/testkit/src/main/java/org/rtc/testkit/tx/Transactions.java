package org.rtc.testkit.tx;

import jakarta.transaction.RollbackException;
import java.util.Optional;

/** The transaction of each thread. */
public final class Transactions {
    private static final ThreadLocal<Transaction> CURRENT = new ThreadLocal<>();

    private Transactions() {
    }

    /** The transaction that work on this thread joins. */
    public static Optional<Transaction> active() {
        return current().filter(Transaction::active);
    }

    /** The same, or the one that has just ended while those who waited for its end are told. */
    static Optional<Transaction> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    static Transaction begin() {
        if (CURRENT.get() != null) {
            throw new IllegalStateException("A transaction is on this thread already");
        }
        Transaction begun = new Transaction();
        CURRENT.set(begun);
        return begun;
    }

    static void commit() throws RollbackException {
        try {
            CURRENT.get().commit();
        } finally {
            CURRENT.remove();
        }
    }

    static void rollback() {
        try {
            CURRENT.get().rollback();
        } finally {
            CURRENT.remove();
        }
    }

    /** @return what {@link #resume} takes; null where there was none */
    static Transaction suspend() {
        Transaction suspended = CURRENT.get();
        CURRENT.remove();
        return suspended;
    }

    static void resume(Transaction suspended) {
        if (suspended == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(suspended);
        }
    }
}
