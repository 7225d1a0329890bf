package org.rtc.platform.people;

import org.rtc.spi.problem.Problem;

/** Links that went out by mail and hold once, or for a while. */
public final class Links {
    private Links() {
    }

    /** 410: it is none of ours, was used, or has run out; which of these is nobody's business. */
    public static Problem gone() {
        return new Problem(410, "platform.link.gone");
    }
}
