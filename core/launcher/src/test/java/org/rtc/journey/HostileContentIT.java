package org.rtc.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.testkit.Browser;

/** A package that tries to reach the application, other attempts and what the device keeps. It gets nowhere. */
class HostileContentIT {
    private static final String EVIL = "<img src=x onerror=\"document.title='planted'\">\"'><script>document.title='planted'</script>";

    @RegisterExtension
    final Browser browser = new Browser();
    @TempDir
    Path folder;

    @Test
    void whatAPackageTriesFails() throws IOException {
        Teaching teaching = Teaching.here();
        String course = teaching.course("Paquete dañino");
        String honest = teaching.add(course, "scorm", "Golf", Product.resource("packages/RuntimeBasicCalls_SCORM12.zip"));
        teaching.enrol(course, "learner2");
        teaching.enrol(course, "learner");
        Reader other = Reader.with(browser.desktop()).signsIn("learner").opens("/courses/" + course + "/items/" + honest + "/play");
        Golf.in(other.page()).isAt(0).turnsTo(0, 1).isSavedAt(1);
        Reader victim = Reader.with(browser.desktop()).signsIn("learner2").opens("/courses/" + course + "/items/" + honest + "/play");
        Golf.in(victim.page()).isAt(0).turnsTo(0, 3).isSavedAt(3);
        String attempt = teaching.api().get("/courses/" + course + "/items/" + honest + "/attempts").json().getJsonArray("items")
                .getJsonObject(1).getString("id");
        String evil = teaching.add(course, "scorm", "Ataque", attack(course, honest, attempt));
        // a tab that was closed leaves on the device what a package might look for
        victim.closesTheTab().opens("/courses/" + course + "/items/" + evil + "/play");

        Map<String, Object> outcome = outcome(victim.page());

        assertThat(outcome).hasSizeGreaterThan(20).allSatisfy((name, result) -> assertThat(result).as(name).isEqualTo("failed"));
        assertThat(teaching.progress(course, "learner").getString("status")).isEqualTo("in-progress");
        assertThat(teaching.place(course, "learner")).isEqualTo("1");
        assertThat(teaching.progress(course, "learner").toString()).doesNotContain("stolen");
        ledAway(victim, course, honest, teaching);
        goesOnUntouched(victim, course, honest, teaching);
    }

    /** The window can be led elsewhere; there nothing begins, and nobody is signed out. */
    private static void ledAway(Reader victim, String course, String honest, Teaching teaching) {
        Page page = victim.page();
        content(page).evaluate("url => { top.location = url }", Product.url() + "/courses/" + course + "/items/" + honest + "/play?new=1");
        page.waitForURL(Pattern.compile(".*/items/" + honest + "$"));
        assertThat(page.locator("main")).containsText("Golf");
        assertThat(teaching.progress(course, "learner2").getInt("attempts")).isEqualTo(1);
    }

    /** What was planted for the honest package is not taken up. */
    private static void goesOnUntouched(Reader victim, String course, String honest, Teaching teaching) {
        Golf golf = Golf.in(victim.page());
        victim.opens("/courses/" + course + "/items/" + honest + "/play");
        golf.isAt(3).turnsTo(3, 4).isSavedAt(4);
        JsonObject progress = teaching.progress(course, "learner2");
        assertThat(progress.getString("status")).isEqualTo("in-progress");
        assertThat(teaching.place(course, "learner2")).isEqualTo("4");
    }

    @Test
    void markupInItsTitlesIsText() throws IOException {
        Teaching teaching = Teaching.here();
        String course = teaching.course("Títulos dañinos");
        String item = teaching.add(course, "scorm", "Títulos", attack(course, "0", "0"));
        teaching.enrol(course, "learner2");
        Reader learner = Reader.with(browser.desktop()).signsIn("learner2").opens("/courses/" + course + "/items/" + item + "/play");
        outcome(learner.page());
        assertThat(learner.page().title()).isNotEqualTo("planted");

        Reader instructor = Reader.with(browser.desktop()).signsIn("instructor");
        for (String path : new String[] {"", "/attempts", "/questions", "/edit"}) {
            instructor.opens("/courses/" + course + (path.equals("/edit") ? "/edit/items/" + item : "/items/" + item + path));
            assertThat(instructor.page().locator("img[src=x]")).hasCount(0);
            assertThat(instructor.page().title()).isNotEqualTo("planted");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> outcome(Page page) {
        page.locator("#rtc-player iframe").waitFor();
        page.waitForCondition(() -> content(page) != null && Boolean.TRUE.equals(content(page).evaluate("() => Boolean(window.outcome)")));
        return (Map<String, Object>) content(page).evaluate("() => window.outcome");
    }

    private static Frame content(Page page) {
        return page.frames().stream().filter(frame -> frame.url().contains("/p/") && frame.url().endsWith("index.html")).findFirst().orElse(null);
    }

    private Path attack(String course, String item, String attempt) throws IOException {
        String page = Files.readString(Product.resource("packages/attack/index.html")).replace("@APP@", Product.url())
                .replace("@COURSE@", course).replace("@ITEM@", item).replace("@ATTEMPT@", attempt);
        String title = EVIL.replace("&", "&amp;").replace("<", "&lt;");
        String manifest = """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
                <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
                <organizations default="o"><organization identifier="o"><title>%s</title>
                <item identifier="i" identifierref="r"><title>%s</title></item><item identifier="j" identifierref="r"><title>%s</title></item></organization></organizations>
                <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html"/></resources></manifest>
                """.formatted(title, title, title);
        Path file = folder.resolve("attack.zip");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : Map.of("imsmanifest.xml", manifest, "index.html", page, "sw.js", "self.onfetch = () => {}",
                    "assets/rtc/rtc.js", "planted", "assets/rtc/planted.js", "planted", "scorm/commit", "planted", "run.exe", "MZ<script>").entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
