package org.rtc.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.rtc.bench.copy.Numbers;

/** {@code ./rtc bench}: measures a copy of its own and prints what was seen beside what is to be reached. It asserts nothing. */
public final class Bench {
    private static final List<String> PACKAGES = List.of("RuntimeBasicCalls_SCORM20043rdEdition.zip", "RuntimeBasicCalls_SCORM12.zip");
    private static final String PASSWORD = "password";
    private static final String DEMO = "demo";
    private static final int GROWN = 10;

    private final Options options;
    private final Table table = new Table(System.out);

    private Bench(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws IOException {
        try {
            new Bench(Options.of(Path.of(System.getProperty("rtc.root")), List.of(arguments))).run();
        } catch (Refusal refusal) {
            System.err.println("rtc: " + refusal.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException {
        if (options.copies() > 0) {
            new Starts(options).print(options.copies());
            return;
        }
        Map<Work, Runs.Measured> small = measure(1);
        if (options.growth()) {
            table.growth(small, measure(GROWN));
        }
    }

    private Map<Work, Runs.Measured> measure(int times) throws IOException {
        Path home = options.home(times);
        double first = make(home, times);
        try (Copy copy = Copy.of(options.root(), home, options.port())) {
            Site site = new Site(options.port(), made(home).getProperty(PASSWORD, DEMO));
            Processes processes = new Processes(copy.serverPid(), options.externalDatabase());
            Learners learners = new Learners(site, options.paced() > 0 ? Numbers.LEARNERS : Learners.COUNT);
            if (options.paced() > 0) {
                paced(site, learners, processes, packages(home));
                return Map.of();
            }
            Runs runs = new Runs(site, new Load(site, processes), learners, home, packages(home));
            runs.prepare(options.works());
            System.out.println("Warming up the copy in " + home);
            runs.warm(options.works(), options.warm());
            System.out.println("Measuring");
            Map<Work, Runs.Measured> measured = runs.measure(options.works(), options.runs(), options.seconds());
            table.works(measured);
            List<PageWeight.Visit> visits = PageWeight.of("http://" + site.host() + Work.COURSE.path, learners.cookies().get(0), home.resolve("chromium"));
            table.weight(visits.get(0), visits.get(1));
            table.machine(first, copy.startSeconds(), processes.megabytes());
            profile(runs, new Load(site, processes), copy.serverPid(), home);
            return measured;
        }
    }

    /** Each of the learners at both packages. */
    private void paced(Site site, Learners learners, Processes processes, List<Long> packages) throws IOException {
        List<Learners.Standing> standings = new ArrayList<>();
        for (long item : packages) {
            learners.open(item);
            standings.addAll(learners.standings(item));
        }
        Paced warm = new Paced(site.contentHost(), processes, Paced.PACE / 10);
        System.out.println("Warming up: " + standings.size() + " learners");
        warm.run(standings, 2 * options.warm());
        standings.clear();
        for (long item : packages) {
            standings.addAll(learners.standings(item));
        }
        table.paced(standings.size(), new Paced(site.contentHost(), processes, Paced.PACE).run(standings, options.paced()));
    }

    private void profile(Runs runs, Load load, long pid, Path home) throws IOException {
        for (Work work : options.profile() == 0 ? List.<Work>of() : List.copyOf(options.works())) {
            Path file = home.resolve("load/" + work.id() + ".jfr");
            Profile profile = new Profile(pid);
            profile.begin();
            load.run(runs.script(work), options.profile());
            profile.end(file);
            System.out.println("Recorded " + file);
        }
    }

    /** Makes the data where that was not done yet, with a start of its own. @return its seconds; 0 where nothing was to do */
    private double make(Path home, int times) throws IOException {
        Path made = home.resolve("made.properties");
        if (options.fresh()) {
            Copy.delete(home);
        }
        if (Files.exists(made)) {
            return 0;
        }
        Copy.delete(home);
        System.out.println("Making the data in " + home);
        try (Copy copy = Copy.of(options.root(), home, options.port())) {
            Properties properties = new Properties();
            properties.setProperty(PASSWORD, options.externalDatabase() ? UUID.randomUUID().toString() : DEMO);
            Site site = new Site(options.port(), properties.getProperty(PASSWORD, DEMO));
            if (options.externalDatabase()) {
                site.makeAdministrator(URI.create(copy.firstAdministrator().orElseThrow(() -> new Refusal(
                        "the database of RTC_DB_URL has accounts already; the bench fills a database of its own: give it an empty one"))).getPath());
            }
            site.post("/bench/fill?times=" + times);
            for (String name : PACKAGES) {
                properties.setProperty(name, Long.toString(site.addPackage(Numbers.FIRST,
                        options.root().resolve("modules/scorm/src/main/resources/demo/scorm/" + name))));
            }
            awaitIndex(site);
            try (var out = Files.newOutputStream(made)) {
                properties.store(out, "password of the accounts, items of the packages");
            }
            return copy.startSeconds();
        }
    }

    private static void awaitIndex(Site site) throws IOException {
        for (int i = 0; !site.page(Work.SEARCH.path, null).contains("/courses/1000"); i++) {
            if (i == 300) {
                throw new Refusal("the search found nothing after five minutes");
            }
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Properties made(Path home) throws IOException {
        Properties properties = new Properties();
        try (var in = Files.newInputStream(home.resolve("made.properties"))) {
            properties.load(in);
        }
        return properties;
    }

    private static List<Long> packages(Path home) throws IOException {
        Properties properties = made(home);
        List<Long> ids = new ArrayList<>();
        PACKAGES.forEach(name -> ids.add(Long.valueOf(properties.getProperty(name))));
        return ids;
    }
}
