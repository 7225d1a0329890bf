package org.rtc.testkit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.browser.Axe;
import org.rtc.testkit.browser.Chromium;

/**
 * Real pages in a real browser: {@code @RegisterExtension final Browser browser = new Browser();}. Each page that it
 * opens has its own cookies. Where a test fails, a picture of each page lies in {@code target/browser}.
 */
public final class Browser implements BeforeEachCallback, AfterEachCallback {
    private static final ViewportSize DESKTOP = new ViewportSize(1280, 800);
    private static final ViewportSize PHONE = new ViewportSize(360, 740);

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** A page on a large screen, for a reader of Spanish. */
    public Page desktop() {
        return desktop(Lang.ES);
    }

    public Page desktop(Lang lang) {
        return open(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(DESKTOP).setLocale(lang.tag()));
    }

    /** A page on a telephone, 360 pixels wide, for a reader of Spanish. */
    public Page phone() {
        return phone(Lang.ES);
    }

    public Page phone(Lang lang) {
        return open(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(PHONE).setLocale(lang.tag())
                .setIsMobile(true).setHasTouch(true));
    }

    /** A page with options of the test's own: without scripts, offline, with another time zone. */
    public Page open(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = Chromium.running().newContext(options);
        contexts.add(context);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        return context.newPage();
    }

    /** What the browser complained of on its console since the test began: errors of scripts, files not found, blocked content. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** @throws AssertionError that lists what axe-core finds against WCAG 2.2, levels A and AA */
    public static void axe(Page page) {
        Axe.check(page);
    }

    /** @throws AssertionError where the page can be scrolled sideways */
    public static void fits(Page page) {
        Object wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) wide).intValue() > 0) {
            throw new AssertionError(page.url() + " is " + wide + " pixels wider than the screen");
        }
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        complaints.clear();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            String name = test.getRequiredTestClass().getSimpleName() + "." + test.getRequiredTestMethod().getName();
            List<Page> pages = contexts.stream().flatMap(context -> context.pages().stream()).toList();
            for (int i = 0; i < pages.size(); i++) {
                Path picture = Path.of("target", "browser", name + "-" + (i + 1) + ".png");
                pages.get(i).screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
            }
        }
        close();
    }

    /** Puts all its pages away: for a browser that no test registers. */
    public void close() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }
}
