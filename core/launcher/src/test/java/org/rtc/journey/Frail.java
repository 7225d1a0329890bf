package org.rtc.journey;

import java.util.Map;
import org.rtc.testkit.Running;

/**
 * A copy of the product whose power may be cut: shared by the tests that do so, and running again when they end. A module
 * that a stranger made is in it.
 */
final class Frail {
    private static Running running;
    private static boolean asleep;

    private Frail() {
    }

    static synchronized Running product() {
        if (running == null) {
            running = Running.prepared("durability", Map.of("RTC_START_SECONDS", "600", "MAVEN_OPTS", Stranger.MAVEN_OPTS));
            Stranger.moveInto(running);
            asleep = true;
        }
        if (asleep) {
            asleep = false;
            running.start();
        }
        return running;
    }

    /** What it wrote until now, at a place of its own, to take modules out of. It sleeps until the next test wants it. */
    static synchronized Running atRest(String name) {
        if (running == null) {
            product();
        }
        running.kill();
        asleep = true;
        return running.copiedTo(name);
    }
}
