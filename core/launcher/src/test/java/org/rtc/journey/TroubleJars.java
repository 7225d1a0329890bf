package org.rtc.journey;

import java.nio.file.Path;
import org.rtc.launcher.Jar;

/** Modules that strangers made: some of them badly. */
final class TroubleJars {
    private static final String BEANS = "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>";
    private static final String PAGE = """
            <ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets" template="/WEB-INF/rtc/shell.xhtml">
              <ui:define name="title">Trouble</ui:define><ui:define name="main"><p>#{troublePage.text}</p></ui:define></ui:composition>""";
    private static final String THROWS = slot("<section><p>written before it threw</p><p>#{troublePage.text}</p></section>");
    private static final String WORDS = """
            trouble.days=Días
            trouble.days.help=Cuántos.
            trouble.key=Clave
            trouble.key.help=La de otro sistema.
            """;

    private final Path home;

    TroubleJars(Path home) {
        this.home = home;
    }

    /** A page and a job that throw, a job that never ends, one that does as it should, a menu and slots that throw. */
    Path trouble() {
        return new Workbench(home)
                .source("org.trouble.TroubleModule", module("trouble", "java.util.List.of(org.rtc.spi.web.Route.page(\"/trouble\", \"/WEB-INF/trouble/page.xhtml\", org.rtc.spi.web.Guard.OPEN), "
                        + "org.rtc.spi.web.Route.endpoint(\"/trouble/runs\", Runs.class, org.rtc.spi.web.Guard.OPEN))",
                        "public java.util.List<org.rtc.spi.web.MenuEntry> menu() { throw new IllegalStateException(\"on purpose\"); }"
                        + "public java.util.List<org.rtc.spi.web.Slot> slots() { return java.util.List.of(" + slot("HOME_TOP", "absent") + ", " + slot("HOME", "throws")
                        + ", " + slot("HOME", "good") + "); }"))
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
                        .with("META-INF/resources/WEB-INF/trouble/throws.xhtml", THROWS).with("META-INF/resources/WEB-INF/trouble/good.xhtml", slot("<p>all is well</p>"))
                        .with("db/trouble/V1__a.sql", "create table tro_a (id int);"))
                .write(home.resolve("files/trouble-1.0.0.jar"));
    }

    Path mended() {
        return new Workbench(home)
                .source("org.trouble.TroubleModule", module("trouble", "java.util.List.of(org.rtc.spi.web.Route.page(\"/trouble\", \"/WEB-INF/trouble/page.xhtml\", org.rtc.spi.web.Guard.OPEN))",
                        "public java.util.List<org.rtc.spi.setting.SettingDef> settings() { return java.util.List.of(org.rtc.spi.setting.SettingDef.number(\"trouble.days\", 7, 1, 30), "
                        + "new org.rtc.spi.setting.SettingDef(\"trouble.key\", org.rtc.spi.setting.SettingDef.Type.SECRET, \"\")); }"))
                .source("org.trouble.TroublePage", page("return \"mended\";"))
                .into(words(Jar.part("trouble", "1.1.0", "[1,2)", "")).with("META-INF/beans.xml", BEANS).with("META-INF/resources/WEB-INF/trouble/page.xhtml", PAGE)
                        .with("db/trouble/V1__a.sql", "create table tro_a (id int);").with("db/trouble/V2__b.sql", "alter table tro_a add column b int;"))
                .write(home.resolve("files/trouble-1.1.0.jar"));
    }

    /** Nothing in itself, but it needs the other. */
    Path needing() {
        return Jar.part("needing", "1.0.0", "[1,2)", "trouble[1,2)").with("META-INF/beans.xml", BEANS).write(home.resolve("files/needing.jar"));
    }

    private static Jar words(Jar jar) {
        for (String lang : new String[] {"es", "en", "fr", "pt"}) {
            jar.with("i18n/trouble_" + lang + ".properties", WORDS);
        }
        return jar;
    }

    private static String slot(String content) {
        return "<ui:composition xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:ui=\"jakarta.faces.facelets\">" + content + "</ui:composition>";
    }

    private static String slot(String place, String view) {
        return "new org.rtc.spi.web.Slot(org.rtc.spi.web.Slot.Place." + place + ", \"/WEB-INF/trouble/" + view + ".xhtml\", 1, org.rtc.spi.web.Guard.OPEN)";
    }

    /** A bean that asks for what nobody has. */
    Path broken() {
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
}
