package org.rtc.spi.problem;

import java.time.Duration;

/** Somebody tried too often; they may again after a while. */
public class TooManyAttempts extends Problem {
    private final long seconds;

    /** @param pause until the next attempt is heard */
    public TooManyAttempts(Duration pause) {
        super(429, "platform.problem.attempts", Math.max(1, (pause.toSeconds() + 59) / 60));
        seconds = Math.max(1, pause.toSeconds());
    }

    public long seconds() {
        return seconds;
    }
}
