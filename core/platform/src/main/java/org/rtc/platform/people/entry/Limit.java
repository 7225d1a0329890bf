package org.rtc.platform.people.entry;

import java.time.Duration;

/** How often something may be tried before pauses begin, each twice as long as the one before. */
public enum Limit {
    SIGN_IN_ACCOUNT(5, Duration.ofSeconds(30)),
    /** An office may share one address: only failures count. */
    SIGN_IN_ADDRESS(30, Duration.ofMinutes(1)),
    REGISTER_ADDRESS(60, Duration.ofMinutes(1)),
    FORGOTTEN_ACCOUNT(3, Duration.ofMinutes(5)),
    FORGOTTEN_ADDRESS(30, Duration.ofMinutes(1)),
    CONFIRM(5, Duration.ofSeconds(30));

    /** The longest pause: long enough to make guessing hopeless, short enough not to shut an owner out for good. */
    static final Duration LONGEST = Duration.ofMinutes(15);
    /** After so long without an attempt all are forgotten. */
    static final Duration MEMORY = Duration.ofHours(1);

    private final int free;
    private final Duration first;

    Limit(int free, Duration first) {
        this.free = free;
        this.first = first;
    }

    /** @param tries so many of late, this one too @return zero while they are few */
    Duration pause(int tries) {
        if (tries < free) {
            return Duration.ZERO;
        }
        Duration pause = first.multipliedBy(1L << Math.min(tries - free, 10));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
