package org.rtc.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rtc.launcher.assembly.Assemblies;
import org.rtc.launcher.assembly.Assembly;
import org.rtc.launcher.assembly.Fault;
import org.rtc.launcher.database.Migrations;
import org.rtc.launcher.database.Undone;
import org.rtc.launcher.module.Jars;
import org.rtc.launcher.module.Part;
import org.rtc.launcher.module.PartReader;
import org.rtc.launcher.module.Shelf;
import org.rtc.launcher.server.NotReady;
import org.rtc.launcher.server.Serving;
import org.rtc.launcher.state.StateFiles;

/**
 * What is installed does not start: the last application that worked is started instead, and the jar at fault named. Where
 * the tables have moved on since, old code would meet new tables; then what is installed is started without the modules
 * at fault.
 */
final class Fallback {

    private final Assemblies assemblies;
    private final Migrations migrations;
    private final StateFiles state;
    private final Serving serving;
    private final Map<String, String> environment;

    Fallback(Assemblies assemblies, Migrations migrations, StateFiles state, Serving serving, Map<String, String> environment) {
        this.assemblies = assemblies;
        this.migrations = migrations;
        this.state = state;
        this.serving = serving;
        this.environment = environment;
    }

    /** @throws Refusal with the cause, where there is nothing to go back to */
    void after(Undone failure, Shelf shelf, Assembly failed) throws IOException, InterruptedException {
        Assembly good = lastGood(failed).filter(this::suits).orElseThrow(() -> failure);
        start(good, new Blame(List.of(failure.part().jar().getFileName().toString()), true, failure.getMessage()), shelf,
                failure.getMessage().replaceFirst("\\.$", "") + ". The last application that worked is started instead. The log is " + serving.logFile());
    }

    void after(NotReady failure, Shelf shelf, Assembly failed) throws IOException, InterruptedException {
        Optional<Assembly> good = lastGood(failed);
        if (good.isEmpty()) {
            throw new Refusal("The start failed: " + failure.getMessage() + "; the log is " + serving.logFile(), failure);
        }
        if (Fault.ofDatabase(failure.log())) {
            afterDatabase(good.get(), failure, shelf);
            return;
        }
        List<String> changed = failed.jarsNotIn(good.get());
        Optional<String> one = Fault.find(changed, failed.lib(), failure.log());
        Blame blame = new Blame(one.map(List::of).orElse(changed), one.isPresent(), failure.getMessage());
        boolean suits = suits(good.get());
        Assembly instead = suits ? good.get() : without(blame, shelf, failure);
        start(instead, blame, shelf, one.orElse("one of " + String.join(", ", changed)) + ": the application does not start with it ("
                + failure.getMessage() + "); " + (suits ? "the last application that worked is started instead" : "it is started without")
                + ". Mend or remove that jar. The log is " + serving.logFile());
    }

    /** No jar is to blame; what worked before works again once the database does. */
    private void afterDatabase(Assembly good, NotReady failure, Shelf shelf) throws IOException, InterruptedException {
        String wrong = "The application got no connection to the database (" + failure.getMessage() + ")";
        if (!suits(good)) {
            throw new Refusal(wrong + "; see that it runs and start again. The log is " + serving.logFile(), failure);
        }
        start(good, new Blame(List.of(), false, failure.getMessage()), shelf, wrong + "; the last application that worked is started instead. "
                + "See that the database runs, and start again for what is installed now. The log is " + serving.logFile());
    }

    private Optional<Assembly> lastGood(Assembly failed) throws IOException {
        return assemblies.lastGood().filter(last -> !last.equals(failed));
    }

    private boolean suits(Assembly good) {
        List<Part> parts = new ArrayList<>();
        for (Path jar : Jars.in(good.lib())) {
            PartReader.read(jar, Part.Kind.MODULE).ifPresent(parts::add);
        }
        return migrations.suits(parts);
    }

    /** @throws Refusal where a part of the core is among those at fault: nothing runs without it */
    private Assembly without(Blame blame, Shelf shelf, NotReady failure) throws IOException {
        Shelf rest = shelf;
        Set<String> found = new LinkedHashSet<>(blame.jars);
        for (Part part : shelf.modules()) {
            if (found.remove(part.jar().getFileName().toString())) {
                for (String needing : shelf.needing(part.id(), false)) {
                    rest = rest.disabling(needing);
                }
                rest = rest.disabling(part.id());
            }
        }
        if (!found.isEmpty()) {
            throw new Refusal(String.join(", ", found) + ": the application does not start with it (" + failure.getMessage()
                    + "), and the database is not that of the last that worked; mend that, or restore a backup. The log is " + serving.logFile(), failure);
        }
        return assemblies.of(rest.installation());
    }

    private void start(Assembly instead, Blame blame, Shelf shelf, String complaint) throws IOException, InterruptedException {
        Console.complain(complaint);
        state.fallback(blame.jars, blame.known, blame.cause, serving.logFile());
        state.modules(shelf, leftOut(instead, shelf));
        try {
            serving.start(instead.application(), environment);
            assemblies.keep(instead);
        } catch (NotReady failure) {
            throw new Refusal("The last application that worked does not start either: " + failure.getMessage()
                    + "; the log is " + serving.logFile(), failure);
        }
    }

    /** Jars that are enabled, and not as they are now in what runs. */
    private static Set<String> leftOut(Assembly runs, Shelf shelf) throws IOException {
        Set<String> out = new LinkedHashSet<>();
        for (Part part : shelf.modules()) {
            if (!runs.has(part.jar())) {
                out.add(part.jar().getFileName().toString());
            }
        }
        return out;
    }

    private record Blame(List<String> jars, boolean known, String cause) {
    }
}
