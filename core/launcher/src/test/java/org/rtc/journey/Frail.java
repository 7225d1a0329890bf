package org.rtc.journey;

import java.util.Map;
import org.rtc.testkit.Running;

/** A copy of the product whose power may be cut: shared by the tests that do so, and running again when they end. */
final class Frail {
    private static Running running;

    private Frail() {
    }

    static synchronized Running product() {
        if (running == null) {
            running = Running.apart("durability", Map.of("RTC_START_SECONDS", "600"));
        }
        return running;
    }
}
