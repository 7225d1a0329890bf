package org.rtc.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rtc.launcher.assembly.Assemblies;
import org.rtc.launcher.assembly.Assembly;
import org.rtc.launcher.database.Database;
import org.rtc.launcher.database.Migrations;
import org.rtc.launcher.database.SecretMark;
import org.rtc.launcher.database.Undone;
import org.rtc.launcher.module.Installation;
import org.rtc.launcher.module.Shelf;
import org.rtc.launcher.server.Listener;
import org.rtc.launcher.server.NotReady;
import org.rtc.launcher.server.Serving;
import org.rtc.launcher.setting.Cause;
import org.rtc.launcher.setting.Environment;
import org.rtc.launcher.setting.Home;
import org.rtc.launcher.setting.Settings;
import org.rtc.launcher.state.StateFiles;

/** {@code rtc start}: check, assemble, migrate, serve until told to stop. */
final class Start {

    private static final List<String> ACCOUNTS = List.of("admin", "secretariat", "hub.andean", "hub.caribbean",
            "focal.hn", "instructor", "learner", "learner2");

    private static final String ANOTHER_SECRET = "RTC_SECRET is another than this database was used with last: links in mails sent before no longer hold, "
            + "and secret settings must be entered anew. Nodes that share a database need the same one; where none was given, it is in RTC_HOME/data/secret.";

    private final Path dist;
    private final Settings settings;
    private final Home home;
    private final Database database;
    private final Listener listener;
    private final Assemblies assemblies;
    private final StateFiles state;

    Start(Place place) {
        this.dist = place.dist();
        this.settings = place.settings();
        this.home = place.home();
        this.database = place.database();
        this.listener = new Listener(settings.get("RTC_BIND", database.embedded() ? "127.0.0.1" : "0.0.0.0"),
                settings.port(), settings.get("RTC_CLUSTER").isPresent());
        this.assemblies = new Assemblies(home.app(), dist.resolve("payara-micro.jar"), Console::say);
        this.state = new StateFiles(home.app());
    }

    /** Returns only by a refusal; a signal ends the process. */
    void run() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        try (Serving serving = new Serving(home, dist.resolve("payara-micro.jar"), listener, settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(serving), "stop"));
            listener.checkFree();
            Shelf shelf = Shelf.read(dist, home.folder());
            Installation installation = shelf.installation();
            Assembly assembly = assemblies.of(installation);
            Map<String, String> environment = Environment.of(settings, home, database);
            serve(serving, shelf, installation, assembly, environment);
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

    private void serve(Serving serving, Shelf shelf, Installation installation, Assembly assembly, Map<String, String> environment)
            throws IOException, InterruptedException {
        Migrations migrations = new Migrations(database, Console::say);
        Fallback fallback = new Fallback(assemblies, migrations, state, serving, environment);
        try {
            migrations.run(installation.parts());
            if (SecretMark.changed(database, environment.get("RTC_SECRET"))) {
                Console.complain(ANOTHER_SECRET);
            }
            state.modules(shelf, Set.of());
            state.noFallback();
            Console.say("Starting. The log is " + serving.logFile());
            serving.start(assembly.application(), environment);
            assemblies.keep(assembly);
        } catch (Undone failure) {
            fallback.after(failure, shelf, assembly);
        } catch (NotReady failure) {
            fallback.after(failure, shelf, assembly);
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
