package org.rtc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtc.testkit.Browser;

/** What readers' pages cost whoever pays by the megabyte: a size, the same on any computer. */
class PageWeightIT {
    private static final int FIRST = 60 * 1024;
    private static final int LATER = 15 * 1024;
    private static final int REQUESTS = 6;

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/courses", "/courses/1", "/login", "/catalogue", "/catalogue/1"})
    void aFirstVisitIsLightAndALaterOneLighter(String path) {
        Page page = browser.phone();
        Wire wire = new Wire(page.context().newCDPSession(page));

        page.navigate(Product.url() + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(wire.bytes).as("bytes of the first visit").isLessThanOrEqualTo(FIRST);
        assertThat(wire.requests).as("requests of the first visit").hasSizeLessThanOrEqualTo(REQUESTS);

        wire.clear();
        page.navigate(Product.url() + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(wire.bytes).as("bytes of a later visit").isPositive().isLessThanOrEqualTo(LATER);
    }

    /** What goes over the network, headers and all; what the browser has already does not. */
    private static final class Wire {
        private final Set<String> requests = new HashSet<>();
        private double bytes;

        Wire(CDPSession session) {
            session.on("Network.requestWillBeSent", event -> requests.add(id(event)));
            session.on("Network.requestServedFromCache", event -> requests.remove(id(event)));
            session.on("Network.loadingFinished", event -> bytes += event.get("encodedDataLength").getAsDouble());
            session.send("Network.enable");
        }

        private static String id(JsonObject event) {
            return event.get("requestId").getAsString();
        }

        void clear() {
            requests.clear();
            bytes = 0;
        }
    }
}
