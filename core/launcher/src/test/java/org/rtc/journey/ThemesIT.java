package org.rtc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.Browser;

/** Who sees which theme. */
class ThemesIT {
    private static final String CONTRAST = "/assets/theme-contrast/page.";
    private static final String RTC = "/assets/theme-rtc/page.";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void aVisitorPutsOnStrongContrastFromAnyPageAndOffAgainWithoutASession() {
        Visitor visitor = new Visitor();

        Answer on = visitor.post("/appearance", Map.of("theme", "contrast", "next", "/courses"));

        assertThat(on.header("Location")).endsWith("/courses");
        assertThat(visitor.cookies()).containsOnlyKeys("theme");
        assertThat(visitor.get("/courses").body()).contains(CONTRAST).doesNotContain(RTC);
        visitor.post("/appearance", Map.of("theme", "", "next", "//evil.example"));
        assertThat(visitor.cookies()).isEmpty();
        assertThat(visitor.get("/").body()).contains(RTC).doesNotContain(CONTRAST);
    }

    @Test
    void whatIsNoThemeIsRefusedAndACookieOfOneDoesNothing() {
        assertThat(new Visitor().post("/appearance", Map.of("theme", "none")).status()).isEqualTo(422);
        assertThat(new Visitor().with("Cookie", "theme=../../rtc; mode=x\"y").get("/").body()).contains(RTC);
    }

    @Test
    void aHubWearsItsThemeAndTheNetworkKeepsItsOwn() {
        Visitor andean = new Visitor().signIn("hub.andean");
        try {
            assertThat(andean.submit("/admin/themes", "/admin/themes", Map.of("hub:andean", "contrast", "network", "contrast")).status()).isEqualTo(302);

            assertThat(andean.get("/courses").body()).contains(CONTRAST);
            assertThat(new Visitor().signIn("hub.caribbean").get("/courses").body()).contains(RTC);
            assertThat(new Visitor().get("/courses").body()).contains(RTC);
            assertThat(new Visitor().signIn("learner").get("/admin/themes").status()).isEqualTo(403);
        } finally {
            andean.submit("/admin/themes", "/admin/themes", Map.of("hub:andean", ""));
        }
        assertThat(andean.get("/courses").body()).contains(RTC);
    }

    @Test
    void strongContrastIsForAllAndFitsATelephone() {
        Page page = browser.phone(Lang.FR);
        page.navigate(Product.url() + "/appearance");
        page.locator("footer button[name=theme]").click();
        for (String path : List.of("/", "/courses/1", "/appearance", "/login")) {
            page.navigate(Product.url() + path);
            assertThat(page.content()).contains(CONTRAST);
            Browser.axe(page);
            Browser.fits(page);
        }
        assertThat(browser.complaints()).isEmpty();
    }
}
