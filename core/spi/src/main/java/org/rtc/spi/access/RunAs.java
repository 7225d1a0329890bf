package org.rtc.spi.access;

import java.util.function.Supplier;

/** Lets work that no request began (jobs, mail that comes in, tests) run in somebody's name. */
public interface RunAs {
    /** As that person, with their roles and language. */
    <T> T person(long personId, Supplier<T> work);

    /** As the system itself, which may do everything; the audit says so. */
    <T> T system(Supplier<T> work);
}
