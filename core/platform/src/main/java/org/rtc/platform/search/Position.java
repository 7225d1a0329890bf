package org.rtc.platform.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeMap;

/**
 * How far an index followed the log. Ids that are missing below the last one are looked for a while longer: their
 * transactions may still be open. Most were rolled back.
 */
final class Position {
    static final Duration LOOKED_FOR = Duration.ofMinutes(10);
    private static final int MOST_MISSING = 1000;

    private final TreeMap<Long, Instant> missing = new TreeMap<>();
    private long last;

    Position(long last) {
        this.last = last;
    }

    long last() {
        return last;
    }

    Collection<Long> missing() {
        return missing.keySet();
    }

    /** Everything up to here was seen; where an index starts again. */
    long safe() {
        return missing.isEmpty() ? last : missing.firstKey() - 1;
    }

    void saw(long id, Instant now) {
        missing.remove(id);
        for (long gap = Math.max(last + 1, id - MOST_MISSING); gap < id; gap++) {
            missing.put(gap, now);
        }
        last = Math.max(last, id);
    }

    void forgetMissing(Instant now) {
        missing.values().removeIf(since -> since.isBefore(now.minus(LOOKED_FOR)));
        while (missing.size() > MOST_MISSING) {
            missing.pollFirstEntry();
        }
    }
}
