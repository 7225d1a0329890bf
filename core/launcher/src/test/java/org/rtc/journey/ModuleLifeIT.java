package org.rtc.journey;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.rtc.launcher.Jar;
import org.rtc.testkit.TestFolder;
import org.rtc.testkit.running.Copy;
import org.rtc.testkit.running.Dist;

/** Modules of strangers come, misbehave, are mended, break the application and go; the core serves all the while. */
@Timeout(1800)
class ModuleLifeIT {
    private static final String BEANS = "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>";
    private static final String PAGE = """
            <ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets" template="/WEB-INF/rtc/shell.xhtml">
              <ui:define name="title">Trouble</ui:define><ui:define name="main"><p>#{troublePage.text}</p></ui:define></ui:composition>""";

    private final Path home = TestFolder.of("running", "modules");
    private final Copy product = Copy.in(home, Dist.folder(), Map.of("RTC_START_SECONDS", "600"));

    @AfterEach
    void end() {
        product.kill();
    }

    @Test
    void whateverAModuleDoesTheCoreServes() throws Exception {
        module("add", trouble().toString());
        module("add", Jar.part("needing", "1.0.0", "[1,2)", "trouble[1,2)").with("META-INF/beans.xml", BEANS).write(home.resolve("files/needing.jar")).toString());
        product.start();
        theCoreServes();

        Answer failed = get("/trouble");
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.body()).contains("<html").doesNotContain("on purpose").doesNotContain("at org.");
        awaitMoreRuns(runs() + 1);
        theCoreServes();
        assertThat(new Visitor(url()).signIn("admin").get("/admin/jobs").body())
                .contains("trouble.endless").contains("trouble.throwing").contains("IllegalStateException: on purpose");

        product.stop();
        module("add", mended().toString());
        Path bad = broken();
        product.start();

        assertThat(product.said()).contains("rtc: broken.jar: the application does not start with it (")
                .contains("); it is started without. Mend or remove that jar.");
        theCoreServes();
        assertThat(get("/trouble").status()).isEqualTo(200);
        assertThat(get("/broken").status()).isEqualTo(404);
        assertThat(Files.readString(home.resolve("app/fallback.json"))).contains("\"jars\":[\"broken.jar\"],\"known\":true");

        product.stop();
        Files.delete(bad);
        module("uninstall", "needing");
        module("uninstall", "trouble");
        assertThat(home.resolve("exports")).isDirectoryContaining("glob:**/trouble-1.1.0-*.zip");
    }

    /** A page and a job that throw, a job that never ends, one that does as it should, and a menu that throws. */
    private Path trouble() {
        return new Workbench(home)
                .source("org.trouble.TroubleModule", module("trouble", "java.util.List.of(org.rtc.spi.web.Route.page(\"/trouble\", \"/WEB-INF/trouble/page.xhtml\", org.rtc.spi.web.Guard.OPEN), "
                        + "org.rtc.spi.web.Route.endpoint(\"/trouble/runs\", Runs.class, org.rtc.spi.web.Guard.OPEN))",
                        "public java.util.List<org.rtc.spi.web.MenuEntry> menu() { throw new IllegalStateException(\"on purpose\"); }"))
                .source("org.trouble.TroublePage", page("throw new IllegalStateException(\"on purpose\");"))
                .source("org.trouble.EndlessJob", job("trouble.endless", "while (true) { java.util.concurrent.locks.LockSupport.parkNanos(1_000_000); }"))
                .source("org.trouble.ThrowingJob", job("trouble.throwing", "throw new IllegalStateException(\"on purpose\");"))
                .source("org.trouble.GoodJob", job("trouble.good", "Runs.COUNT.incrementAndGet();"))
                .source("org.trouble.Runs", """
                        import jakarta.servlet.http.*;
                        @jakarta.enterprise.context.ApplicationScoped
                        public class Runs implements org.rtc.spi.web.Endpoint {
                            static final java.util.concurrent.atomic.AtomicInteger COUNT = new java.util.concurrent.atomic.AtomicInteger();
                            public void serve(HttpServletRequest request, HttpServletResponse response, java.util.Map<String, String> path) throws java.io.IOException {
                                response.setContentType("text/plain");
                                response.getWriter().print(COUNT.get());
                            }
                        }""")
                .into(Jar.part("trouble").with("META-INF/beans.xml", BEANS).with("META-INF/resources/WEB-INF/trouble/page.xhtml", PAGE)
                        .with("db/trouble/V1__a.sql", "create table tro_a (id int);"))
                .write(home.resolve("files/trouble-1.0.0.jar"));
    }

    private Path mended() {
        return new Workbench(home)
                .source("org.trouble.TroubleModule", module("trouble", "java.util.List.of(org.rtc.spi.web.Route.page(\"/trouble\", \"/WEB-INF/trouble/page.xhtml\", org.rtc.spi.web.Guard.OPEN))", ""))
                .source("org.trouble.TroublePage", page("return \"mended\";"))
                .into(Jar.part("trouble", "1.1.0", "[1,2)", "").with("META-INF/beans.xml", BEANS).with("META-INF/resources/WEB-INF/trouble/page.xhtml", PAGE)
                        .with("db/trouble/V1__a.sql", "create table tro_a (id int);").with("db/trouble/V2__b.sql", "alter table tro_a add column b int;"))
                .write(home.resolve("files/trouble-1.1.0.jar"));
    }

    /** A bean that asks for what nobody has. */
    private Path broken() {
        return new Workbench(home)
                .source("org.broken.BrokenModule", module("broken", "java.util.List.of()", "@jakarta.inject.Inject Nobody nobody; public interface Nobody { }"))
                .into(Jar.part("broken").with("META-INF/beans.xml", BEANS)).write(home.resolve("modules/broken.jar"));
    }

    private static String module(String id, String routes, String more) {
        return "@jakarta.enterprise.context.ApplicationScoped public class " + Character.toUpperCase(id.charAt(0)) + id.substring(1)
                + "Module implements org.rtc.spi.module.RtcModule { public String id() { return \"" + id + "\"; } "
                + "public java.util.List<org.rtc.spi.web.Route> routes() { return " + routes + "; } " + more + " }";
    }

    private static String page(String body) {
        return "@jakarta.inject.Named(\"troublePage\") @jakarta.enterprise.context.RequestScoped public class TroublePage { public String getText() { " + body + " } }";
    }

    private static String job(String name, String body) {
        String type = Character.toUpperCase(name.charAt(8)) + name.substring(9) + "Job";
        return "@jakarta.enterprise.context.ApplicationScoped public class " + type + " implements org.rtc.spi.job.Job { public String name() { return \"" + name
                + "\"; } public java.time.Duration every() { return java.time.Duration.ofSeconds(1); } public void run() { " + body + " } }";
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
