package org.rtc.spi.demo;

/**
 * Fills an empty installation with demonstration data; never with an external database. An {@code @ApplicationScoped}
 * bean. Runs once, in one transaction, as the administrator.
 */
public interface DemoData {
    /** Smaller runs first: the core's people 0, its courses 100; modules from 200. */
    int order();

    void create();
}
