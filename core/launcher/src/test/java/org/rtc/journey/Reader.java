package org.rtc.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** Somebody with a browser. A slow machine is given time, but no longer than it needs. */
final class Reader {
    private static final double PATIENCE = 60_000;

    private final String url;
    private Page page;

    private Reader(Page page, String url) {
        this.page = page;
        this.url = url;
    }

    /** Visits the product that all share. */
    static Reader with(Page page) {
        return with(page, Product.url());
    }

    static Reader with(Page page, String url) {
        page.context().setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return new Reader(page, url);
    }

    Page page() {
        return page;
    }

    BrowserContext device() {
        return page.context();
    }

    Reader opens(String path) {
        page.navigate(url + path);
        return this;
    }

    /** Through the page, as people do. */
    Reader signsIn(String username) {
        return signsIn(username, "demo");
    }

    Reader signsIn(String username, String password) {
        opens("/login");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", password);
        page.click("form[action='/login'] button[type=submit]");
        page.waitForURL(address -> !address.contains("/login"));
        return this;
    }

    Reader clicks(String text) {
        page.locator("main").getByText(text, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true)).first().click();
        return this;
    }

    /** A link whose words begin so; marks for screen readers may follow. */
    Reader follows(String link) {
        page.locator("main a", new Page.LocatorOptions().setHasText(link)).first().click();
        return this;
    }

    Reader sees(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    Reader seesNo(String text) {
        assertThat(page.locator("main")).not().containsText(text);
        return this;
    }

    /** As when a window is closed or a battery runs out; the device itself stays. */
    Reader closesTheTab() {
        page.close();
        page = device().newPage();
        return this;
    }
}
