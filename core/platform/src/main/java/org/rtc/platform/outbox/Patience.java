package org.rtc.platform.outbox;

import java.time.Duration;

/** How often, and with what pauses, a message is tried: 10 s, 40 s, 3 min … 6 h; ten times in about a day. */
final class Patience {
    private static final int MOST_TRIES = 10;
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(6);

    private Patience() {
    }

    static boolean spent(int tries) {
        return tries >= MOST_TRIES;
    }

    static Duration after(int tries) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(2 * (tries - 1), 20));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
