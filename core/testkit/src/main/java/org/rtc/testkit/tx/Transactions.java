package org.rtc.testkit.tx;

import jakarta.transaction.RollbackException;
import java.util.Optional;

/** The transaction of each thread. */
public final class Transactions {
    private static final ThreadLocal<Transaction> CURRENT = new ThreadLocal<>();

    private Transactions() {
    }

    /** The transaction that work on this thread joins. */
    public static Optional<Transaction> current() {
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
        Transaction ending = CURRENT.get();
        try {
            ending.commit();
        } finally {
            CURRENT.remove();
            ending.tellOfTheEnd();
        }
    }

    static void rollback() {
        Transaction ending = CURRENT.get();
        try {
            ending.rollback();
        } finally {
            CURRENT.remove();
            ending.tellOfTheEnd();
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
