package org.rtc.testkit;

import jakarta.enterprise.inject.spi.CDI;
import java.util.function.Supplier;
import org.rtc.spi.access.RunAs;

/** Does a test's work in somebody's name, through the {@link RunAs} of the platform. */
public final class As {
    private As() {
    }

    public static <T> T person(long id, Supplier<T> work) {
        return runAs().person(id, work);
    }

    public static void person(long id, Runnable work) {
        person(id, valueless(work));
    }

    public static <T> T system(Supplier<T> work) {
        return runAs().system(work);
    }

    public static void system(Runnable work) {
        system(valueless(work));
    }

    private static RunAs runAs() {
        return CDI.current().select(RunAs.class).get();
    }

    private static Supplier<Void> valueless(Runnable work) {
        return () -> {
            work.run();
            return null;
        };
    }
}
