package org.rtc.testkit.contract;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.Browser;
import org.rtc.testkit.contract.Pages.Promise;

/** Looks at one page on a telephone, in the name of whoever may do most there. */
final class Screens {
    private Screens() {
    }

    /** @throws AssertionError where axe finds a fault, the page is too wide or the browser complains */
    static void check(Browser browser, String url, Promise promise) {
        String address = promise.example().get();
        Page page = browser.open(new NewContextOptions().setViewportSize(360, 740).setLocale("es").setIsMobile(true).setHasTouch(true));
        List<Cookie> cookies = Session.of(url, promise.mightiest()).cookies().entrySet().stream()
                .map(each -> new Cookie(each.getKey(), each.getValue()).setUrl(url)).toList();
        page.context().addCookies(cookies);
        for (Lang lang : List.of(Lang.ES, Lang.FR)) {
            page.navigate(url + address + (address.contains("?") ? "&" : "?") + "lang=" + lang.tag());
            Browser.fits(page);
            if (lang == Lang.ES) {
                Browser.axe(page);
            }
        }
        if (!browser.complaints().isEmpty()) {
            throw new AssertionError(address + ": the browser complains: " + browser.complaints());
        }
    }
}
