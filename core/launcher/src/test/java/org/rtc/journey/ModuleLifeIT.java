package org.rtc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rtc.catalogue.CatalogueModule;
import org.rtc.example.ExampleModule;
import org.rtc.experts.ExpertsModule;
import org.rtc.hubs.HubsModule;
import org.rtc.needs.NeedsModule;
import org.rtc.scorm.ScormModule;
import org.rtc.spi.module.RtcModule;
import org.rtc.testkit.Browser;
import org.rtc.testkit.TestFolder;
import org.rtc.testkit.contract.Contract;
import org.rtc.testkit.running.Copy;
import org.rtc.testkit.running.Dist;

/** Modules of strangers come, misbehave, are mended, break the application and go; the core serves all the while. */
@Timeout(1800)
class ModuleLifeIT {
    /** Those first that need others. */
    private static final List<RtcModule> OURS = List.of(new NeedsModule(), new HubsModule(), new ExpertsModule(), new CatalogueModule(), new ScormModule(),
            new ExampleModule());

    private final Path home = TestFolder.of("running", "modules");
    private final Copy product = Copy.in(home, Dist.folder(), Map.of("RTC_START_SECONDS", "600"));
    private final TroubleJars jars = new TroubleJars(home);

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterEach
    void end() {
        product.kill();
    }

    @Test
    void whateverAModuleDoesTheCoreServes() throws Exception {
        module("add", jars.trouble().toString());
        module("add", jars.needing().toString());
        product.start();
        theCoreServes();
        aPageThatThrowsIsNamedInTheLog();
        slotsThatThrowLeaveTheRestOfThePage();
        awaitMoreRuns(runs() + 1);
        theCoreServes();
        assertThat(new Visitor(url()).signIn("admin").get("/admin/jobs").body())
                .contains("trouble.endless").contains("trouble.throwing").contains("IllegalStateException: on purpose");

        product.stop();
        module("add", jars.mended().toString());
        for (RtcModule each : OURS) {
            module("disable", each.id());
        }
        Path bad = jars.broken();
        product.start();

        assertThat(product.said()).contains("rtc: broken.jar: the application does not start with it (")
                .contains("); it is started without. Mend or remove that jar.");
        theCoreServes();
        assertThat(get("/trouble").status()).isEqualTo(200);
        assertThat(get("/broken").status()).isEqualTo(404);
        assertThat(Files.readString(home.resolve("app/fallback.json"))).contains("\"jars\":[\"broken.jar\"],\"known\":true");
        for (RtcModule each : OURS) {
            assertThat(new Contract(each, new org.rtc.testkit.contract.Pages()).notGone(url())).as(each.id() + " is disabled").isEmpty();
        }
        administratorsAreToldAndSwitchModules();
        settingsOfAModuleAreTypedCheckedAndKeptSecret();

        product.stop();
        Files.delete(bad);
        module("uninstall", "needing");
        module("uninstall", "trouble");
        assertThat(home.resolve("exports")).isDirectoryContaining("glob:**/trouble-1.1.0-*.zip");
    }

    private void aPageThatThrowsIsNamedInTheLog() throws Exception {
        Answer failed = get("/trouble");
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.body()).contains("<html").doesNotContain("on purpose").doesNotContain("at org.");
        assertThat(log()).contains("at GET /trouble of the part trouble");
    }

    private void slotsThatThrowLeaveTheRestOfThePage() throws Exception {
        Answer home = get("/?lang=es");
        assertThat(home.status()).isEqualTo(200);
        assertThat(home.body().split("Esta parte de la página no se puede mostrar ahora", -1)).as("one line for each of the two").hasSize(3);
        assertThat(home.body()).contains("all is well", "</footer>").doesNotContain("written before it threw");
        assertThat(log()).contains("The slot /WEB-INF/trouble/throws.xhtml of the part trouble fails", "The slot /WEB-INF/trouble/absent.xhtml of the part trouble fails");
    }

    private void administratorsAreToldAndSwitchModules() throws Exception {
        Reader admin = Reader.with(browser.phone(), url()).signsIn("admin").opens("/admin/modules");
        admin.sees("El último inicio con los módulos nuevos falló").sees("Tiene la culpa: broken.jar");
        Browser.axe(admin.page());
        Browser.fits(admin.page());
        admin.opens("/admin/modules/trouble").sees("Otros módulos lo necesitan: needing").seesNo("Desactivar");

        admin.opens("/admin/modules/needing").clicks("Desactivar");
        admin.page().locator("dialog[open] .sure").click();
        admin.sees("Quedará fuera desde el próximo inicio").sees("Se desactiva al reiniciar");
        assertThat(home.resolve("modules/disabled")).content().contains("needing\n");
        Browser.axe(admin.page());
        Browser.fits(admin.page());
        admin.clicks("Activar").sees("Volverá con el próximo inicio");
        assertThat(home.resolve("modules/disabled")).content().doesNotContain("needing");
    }

    private void settingsOfAModuleAreTypedCheckedAndKeptSecret() {
        Reader admin = Reader.with(browser.desktop(), url()).signsIn("admin").opens("/admin/settings");
        Page page = admin.page();
        assertThat(page.locator("[name='trouble.key']").getAttribute("type")).isEqualTo("password");
        assertThat(page.locator("[name='trouble.days']").getAttribute("max")).isEqualTo("30");
        page.evaluate("document.querySelector('main form').noValidate = true");
        page.fill("[name='trouble.days']", "99");
        page.fill("[name='trouble.key']", "clave-del-modulo");
        page.click("main .go");
        admin.sees("Escriba un número entre 1 y 30");
        Browser.axe(page);

        page.fill("[name='trouble.days']", "5");
        page.fill("[name='trouble.key']", "clave-del-modulo");
        page.click("main .go");
        page.waitForCondition(() -> page.locator("[name='trouble.key']").getAttribute("placeholder") != null);
        assertThat(page.inputValue("[name='trouble.days']")).isEqualTo("5");
        assertThat(page.content()).doesNotContain("clave-del-modulo");
        assertThat(page.inputValue("[name='trouble.key']")).isEmpty();
    }

    private String log() throws Exception {
        return Files.readString(home.resolve("log/server.log"));
    }

    private void theCoreServes() {
        assertThat(get("/health/ready").status()).isEqualTo(200);
        assertThat(get("/courses").status()).isEqualTo(200);
        assertThat(get("/").status()).isEqualTo(200);
    }

    private String url() {
        return "http://localhost:" + product.port();
    }

    private int runs() {
        return Integer.parseInt(get("/trouble/runs").body());
    }

    private void awaitMoreRuns(int than) throws Exception {
        for (int i = 0; i < 600 && runs() <= than; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(runs()).isGreaterThan(than);
    }

    private Answer get(String path) {
        return new Visitor(url()).get(path);
    }

    /** As somebody at the terminal. @throws AssertionError where it is refused */
    private void module(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Drtc.root=" + home, "-cp", Dist.folder().resolve("launcher") + "/*", "org.rtc.launcher.Launcher", "module"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("RTC_HOME", home.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
