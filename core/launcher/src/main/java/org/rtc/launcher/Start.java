package org.rtc.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rtc.launcher.assembly.Assemblies;
import org.rtc.launcher.assembly.Assembly;
import org.rtc.launcher.assembly.Fault;
import org.rtc.launcher.database.Database;
import org.rtc.launcher.database.Migrations;
import org.rtc.launcher.module.Installation;
import org.rtc.launcher.server.Listener;
import org.rtc.launcher.server.NotReady;
import org.rtc.launcher.server.Serving;
import org.rtc.launcher.setting.Cause;
import org.rtc.launcher.setting.Environment;
import org.rtc.launcher.setting.Home;
import org.rtc.launcher.setting.Settings;

/** {@code rtc start}: check, assemble, migrate, serve until told to stop. */
final class Start {

    private static final List<String> ACCOUNTS = List.of("admin", "secretariat", "hub.andean", "hub.caribbean",
            "focal.hn", "instructor", "learner", "learner2");

    private final Path dist;
    private final Settings settings;
    private final Home home;
    private final Database database;
    private final Listener listener;
    private final Assemblies assemblies;

    Start(Place place) {
        this.dist = place.dist();
        this.settings = place.settings();
        this.home = place.home();
        this.database = place.database();
        this.listener = new Listener(settings.get("RTC_BIND", database.embedded() ? "127.0.0.1" : "0.0.0.0"),
                settings.port(), settings.get("RTC_CLUSTER").isPresent());
        this.assemblies = new Assemblies(home.app(), dist.resolve("payara-micro.jar"), Console::say);
    }

    /** Returns only by a refusal; a signal ends the process. */
    void run() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        try (Serving serving = new Serving(home, dist.resolve("payara-micro.jar"), listener, settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(serving), "stop"));
            listener.checkFree();
            Installation installation = Installation.read(dist, home.folder());
            Assembly assembly = assemblies.of(installation);
            new Migrations(database, Console::say).run(installation.parts());
            Map<String, String> environment = Environment.of(settings, home, database);
            Console.say("Starting. The log is " + serving.logFile());
            serve(serving, assembly, environment);
            Console.say("");
            Console.say("RTC is ready at " + environment.get("RTC_URL") + " after " + seconds(begin) + " s");
            if (database.embedded()) {
                Console.say("Demonstration accounts, each with the password demo: " + String.join(", ", ACCOUNTS));
            }
            serving.firstAdministrator().filter(link -> !database.embedded())
                    .ifPresent(link -> Console.say("The first administrator is made here, once: " + link));
            Console.say("Ctrl-C stops it.");
            serving.untilTheEnd();
        }
    }

    private void serve(Serving serving, Assembly assembly, Map<String, String> environment) throws IOException, InterruptedException {
        try {
            serving.start(assembly.application(), environment);
            assemblies.keep(assembly);
        } catch (NotReady failure) {
            Optional<Assembly> good = assemblies.lastGood().filter(last -> failure.byApplication() && !last.equals(assembly));
            if (good.isEmpty()) {
                throw new Refusal("The start failed: " + failure.getMessage() + "; the log is " + serving.logFile(), failure);
            }
            List<String> changed = assembly.jarsNotIn(good.get());
            String jar = Fault.find(changed, assembly.lib(), failure.log()).orElse("one of " + String.join(", ", changed));
            Console.complain(jar + ": the application does not start with it (" + failure.getMessage()
                    + "); the last application that worked is started instead. Mend or remove that jar. The log is " + serving.logFile());
            fallBack(serving, good.get(), environment);
        }
    }

    private void fallBack(Serving serving, Assembly good, Map<String, String> environment) throws IOException, InterruptedException {
        try {
            serving.start(good.application(), environment);
            assemblies.keep(good);
        } catch (NotReady failure) {
            throw new Refusal("The last application that worked does not start either: " + failure.getMessage()
                    + "; the log is " + serving.logFile(), failure);
        }
    }

    private static void stop(Serving serving) {
        try {
            serving.stopOnSignal(Console::say);
        } catch (IOException | InterruptedException e) {
            Console.complain("The stop was not clean: " + Cause.of(e));
        }
    }

    private static long seconds(long begin) {
        return Math.round(Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0);
    }
}
