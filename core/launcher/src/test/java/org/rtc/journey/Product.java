package org.rtc.journey;

import java.nio.file.Path;
import java.util.Map;
import org.rtc.testkit.Mailbox;
import org.rtc.testkit.Running;

/**
 * The one copy of the product that all journeys share, started by the first of them, with a mail server of its own.
 * While writing a test, {@code -Drtc.journey.url=http://localhost:8300 -Drtc.journey.home=FOLDER} visits a copy that
 * runs already; what goes by mail cannot be tested there.
 */
final class Product {
    private static final String GIVEN = System.getProperty("rtc.journey.url");
    private static Running running;
    private static Mailbox mailbox;

    private Product() {
    }

    /** Where people reach it, without a slash at the end. */
    static String url() {
        return GIVEN == null ? running().url() : GIVEN;
    }

    /** The host that serves uploaded content. */
    static String contentUrl() {
        return GIVEN == null ? running().contentUrl() : GIVEN.replace("localhost", "127.0.0.1");
    }

    static Path home() {
        return GIVEN == null ? running().home() : Path.of(System.getProperty("rtc.journey.home"));
    }

    static Mailbox mailbox() {
        running();
        return mailbox;
    }

    /** The copy itself. */
    static Running copy() {
        return GIVEN == null ? running() : Running.elsewhere(GIVEN, home());
    }

    private static synchronized Running running() {
        if (running == null) {
            mailbox = new Mailbox();
            mailbox.beforeAll(null);
            running = Running.apart("journeys", Map.of("RTC_SMTP_HOST", mailbox.host(),
                    "RTC_SMTP_PORT", Integer.toString(mailbox.smtpPort()), "RTC_SMTP_TLS", "none"));
        }
        return running;
    }

    /** A file of the test resources. */
    static Path resource(String name) {
        return Path.of("src", "test", "resources", name).toAbsolutePath();
    }
}
