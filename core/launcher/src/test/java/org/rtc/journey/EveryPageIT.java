package org.rtc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.Browser;

/** Each page that somebody can reach can be used by all, on a desktop and on a telephone. All that is wrong is listed. */
class EveryPageIT {
    /** A key of a text that has no words. */
    private static final Pattern UNSAID = Pattern.compile("\\b(web|platform|learning|scorm|example|catalogue|experts|hubs|needs)\\.[a-z]+(\\.[a-zA-Z]+)+\\b|\\?\\?\\?");
    /** Of these their own contracts have axe look at the telephone's form. */
    private static final Pattern OF_MODULES = Pattern.compile("^\\w+://[^/]+/(catalogue|experts|hubs|needs|scorm|example)\\b");
    private static final int PHONE = 400;
    private static final List<String> STARTS = List.of("/", "/courses", "/courses/1", "/login", "/register", "/register/sent", "/forgotten", "/forgotten/sent", "/catalogue", "/experts", "/hubs", "/needs", "/help");

    @RegisterExtension
    final Browser browser = new Browser();

    /** Kinds of pages that a reader before this one was shown: what is the same for all is looked at once. */
    private static final Set<String> CHECKED = new HashSet<>();

    private final List<String> wrong = new ArrayList<>();
    private int heard;

    @ParameterizedTest
    @CsvSource({"'', ES, EN", "learner, ES, EN", "instructor, EN, ES", "admin, ES, EN"})
    void canBeUsedByAll(String username, Lang onDesktop, Lang onPhone) {
        Reader desktop = reader(browser.desktop(onDesktop), username, onDesktop);
        List<String> fresh = new ArrayList<>();
        Map<String, String> found = Pages.of(desktop, STARTS, (kind, answer) -> {
            if (CHECKED.add(kind)) {
                fresh.add(kind);
                check(desktop, answer);
            }
        });
        assertThat(found).hasSizeGreaterThan(8);

        Reader phone = reader(browser.phone(onPhone), username, onPhone);
        fresh.forEach(kind -> check(phone, found.get(kind)));

        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    @Test
    void frenchAndPortugueseFitToo() {
        for (Lang lang : List.of(Lang.FR, Lang.PT)) {
            Reader phone = reader(browser.phone(lang), "", lang);
            STARTS.forEach(path -> check(phone, path));
            assertThat(phone.page().locator("html").getAttribute("lang")).isEqualTo(lang.tag());
        }

        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    private static Reader reader(Page page, String username, Lang lang) {
        Reader reader = Reader.with(page);
        if (!username.isEmpty()) {
            reader.signsIn(username);
        }
        return reader.opens("/?lang=" + lang.tag());
    }

    private void check(Reader reader, String path) {
        check(reader, reader.page().navigate(Product.url() + path));
    }

    private void check(Reader reader, Response response) {
        Page page = reader.page();
        String where = page.url() + " at " + page.viewportSize().width + " px: ";
        if (response.status() != 200) {
            wrong.add(where + "status " + response.status());
            return;
        }
        if (page.viewportSize().width > PHONE || !OF_MODULES.matcher(page.url()).find()) {
            tried(where, () -> Browser.axe(page));
        }
        tried(where, () -> Browser.fits(page));
        Matcher unsaid = UNSAID.matcher(page.locator("body").innerText());
        if (unsaid.find()) {
            wrong.add(where + "the text " + unsaid.group() + " has no words");
        }
        browser.complaints().stream().skip(heard).forEach(complaint -> wrong.add(where + complaint));
        heard = browser.complaints().size();
    }

    private void tried(String where, Runnable check) {
        try {
            check.run();
        } catch (AssertionError error) {
            wrong.add(where + error.getMessage());
        }
    }
}
