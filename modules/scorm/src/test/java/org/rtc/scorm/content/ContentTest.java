package org.rtc.scorm.content;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.scorm.house.Exchange;
import org.rtc.scorm.house.School;
import org.rtc.scorm.item.Packages;
import org.rtc.testkit.RtcTest;

@RtcTest
class ContentTest {
    private static final String PAGE = "shared/launchpage.html";

    @Inject
    private School school;
    @Inject
    private Packages packages;
    @Inject
    private ContentEndpoint endpoint;

    private String key;

    @BeforeEach
    void upload() {
        key = packages.newest(school.item(school.course(), School.GOLF_12)).orElseThrow().getKey();
    }

    @Test
    void aPageComesAsTheZipHasIt() throws IOException {
        Exchange page = get(PAGE, "Accept-Encoding", "gzip, br");

        assertThat(page.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(page.header("Content-Length")).isEqualTo(String.valueOf(page.bytes().length));
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(page.bytes())).readAllBytes();
        assertThat(new String(unpacked, StandardCharsets.UTF_8)).isEqualTo(get(PAGE, "Accept", "*/*").text()).contains("<html");
    }

    @Test
    void thePageItselfSaysItsCharacterSet() {
        assertThat(get(PAGE, "Accept", "*/*").header("Content-Type")).isEqualTo("text/html");
    }

    @Test
    void browsersKeepItAndAskAgainOnlyForWhatChanged() {
        Exchange first = get(PAGE, "Accept", "*/*");

        assertThat(first.header("Cache-Control")).contains("immutable");
        assertThat(get(PAGE, "If-None-Match", first.header("ETag")).status()).isEqualTo(304);
    }

    @Test
    void onlyItsOwnPlayerAndPagesMayFrameIt() {
        assertThat(get(PAGE, "Accept", "*/*").header("Content-Security-Policy")).contains("frame-ancestors 'self'");
    }

    @Test
    void namesAreFoundAsLooselyAsFileSystemsDo() {
        assertThat(get("Shared/LaunchPage.HTML", "Accept", "*/*").status()).isEqualTo(200);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(get("shared/nothing.html", "Accept", "*/*").status()).isEqualTo(404);
        assertThat(get("shared", "Accept", "*/*").status()).isEqualTo(404);
        assertThat(get("../" + PAGE, "Accept", "*/*").status()).isEqualTo(404);
        String other = "0".repeat(32);
        assertThat(Exchange.get(other + ".content.example").to(endpoint, Map.of("key", other, "*", PAGE)).status()).isEqualTo(404);
    }

    /** The container takes what follows a semicolon away, and a plus sign for a space. */
    @Test
    void theAddressCountsAsTheBrowserWroteIt() {
        Exchange page = Exchange.get(key + ".content.example").at("/p/" + key + "/shared/launchp%61ge.html")
                .to(endpoint, Map.of("key", key, "*", "shared/launchp"));

        assertThat(page.status()).isEqualTo(200);
    }

    @Test
    void aPackageIsServedByItsOwnHostAlone() {
        assertThat(Exchange.get("other.content.example").to(endpoint, Map.of("key", key, "*", PAGE)).status()).isEqualTo(404);
    }

    @Test
    void aPackageInstallsNoServiceWorker() {
        assertThat(get(PAGE, "Service-Worker", "script").status()).isEqualTo(404);
    }

    private Exchange get(String path, String header, String value) {
        return Exchange.get(key + ".content.example").with(header, value).to(endpoint, Map.of("key", key, "*", path));
    }
}
