package org.rtc.testkit.contract;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.Browser;
import org.rtc.testkit.contract.Pages.Promise;

/**
 * Looks at pages on a telephone, each in the name of whoever may do most there. Each of them has one window, which stays
 * open: what the browser fetched for a page it need not fetch for the next.
 */
final class Screens {
    private static final Browser BROWSER = new Browser();
    private static final Map<String, Page> WINDOWS = new HashMap<>();

    private Screens() {
    }

    /** @throws AssertionError where axe finds a fault, the page is too wide or the browser complains */
    static void check(String url, Promise promise) {
        String address = promise.example().get();
        Page page = window(url, promise.mightiest());
        int before = BROWSER.complaints().size();
        for (Lang lang : List.of(Lang.ES, Lang.FR)) {
            page.navigate(url + address + (address.contains("?") ? "&" : "?") + "lang=" + lang.tag());
            Browser.fits(page);
            if (lang == Lang.ES) {
                Browser.axe(page);
            }
        }
        List<String> complaints = BROWSER.complaints().subList(before, BROWSER.complaints().size());
        if (!complaints.isEmpty()) {
            throw new AssertionError(address + ": the browser complains: " + complaints);
        }
    }

    private static Page window(String url, Who who) {
        Page page = WINDOWS.computeIfAbsent(url + " " + who, key -> BROWSER.open(new NewContextOptions().setViewportSize(360, 740)
                .setLocale("es").setIsMobile(true).setHasTouch(true)));
        page.context().addCookies(Session.of(url, who).cookies().entrySet().stream()
                .map(each -> new Cookie(each.getKey(), each.getValue()).setUrl(url)).toList());
        return page;
    }
}
