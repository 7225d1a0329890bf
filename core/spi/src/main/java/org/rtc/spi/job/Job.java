package org.rtc.spi.job;

import java.time.Duration;

/** Work that runs by itself, on one node of the cluster at a time. An {@code @ApplicationScoped} bean. */
public interface Job {
    /** Unique, with the part's id in front: {@code needs.remind}. */
    String name();

    /** How long after the end of one run the next begins, at least one second. */
    Duration every();

    /** Opens its own transactions. What it throws is logged, shown to administrators, and tried again next time. */
    void run();
}
