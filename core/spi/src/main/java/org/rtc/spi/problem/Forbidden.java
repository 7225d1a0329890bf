package org.rtc.spi.problem;

/** Whoever asks may not. */
public class Forbidden extends Problem {
    public Forbidden() {
        super(403, "platform.problem.forbidden");
    }
}
