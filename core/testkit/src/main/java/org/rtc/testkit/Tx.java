package org.rtc.testkit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Puts a test's own work in a transaction: to prepare rows, or to look at them afterwards. */
@ApplicationScoped
public class Tx {
    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return null;
        });
    }

    /** Joins a transaction that is there already. */
    public static <T> T get(Supplier<T> work) {
        return CDI.current().select(Tx.class).get().inTransaction(work);
    }

    @Transactional
    <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
