package org.rtc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rtc.bench.copy.Numbers;

/** All works against one copy, each with its floor: first warm, then in turns, and the median of each counts. */
final class Runs {
    private final Site site;
    private final Load load;
    private final Learners learners;
    private final Path folder;
    private final long played;
    private final long floorPlayed;
    private final Map<Work, Integer> statements = new EnumMap<>(Work.class);

    /** @param packages ids of the two items: commits go to the first, those of the floor to the second */
    Runs(Site site, Load load, Learners learners, Path home, List<Long> packages) throws IOException {
        this.site = site;
        this.load = load;
        this.learners = learners;
        this.folder = Files.createDirectories(home.resolve("load"));
        this.played = packages.get(0);
        this.floorPlayed = packages.get(1);
        learners.open(played);
        learners.open(floorPlayed);
    }

    /** Shows the works once, so that their statements are known and the floor has their pages. */
    void prepare(Iterable<Work> works) throws IOException {
        for (Work work : works) {
            if (work.path != null) {
                String cookie = work.signedIn ? learners.cookies().get(0) : null;
                site.page(work.path, cookie);
                site.post("/bench/listen");
                String page = site.page(work.path, cookie);
                statements.put(work, Integer.valueOf(site.put("/bench/floor/" + work.id(), page)));
            }
        }
    }

    void warm(Iterable<Work> works, int seconds) throws IOException {
        for (Work work : works) {
            load.run(script(work), seconds);
            load.run(floor(work), Math.max(2, seconds / 4));
        }
    }

    Map<Work, Measured> measure(Iterable<Work> works, int runs, int seconds) throws IOException {
        Map<Work, List<Load.Result>> own = new EnumMap<>(Work.class);
        Map<Work, List<Load.Result>> floors = new EnumMap<>(Work.class);
        for (int run = 0; run < runs; run++) {
            for (Work work : works) {
                own.computeIfAbsent(work, w -> new ArrayList<>()).add(load.run(script(work), seconds));
                floors.computeIfAbsent(work, w -> new ArrayList<>()).add(load.run(floor(work), Math.max(3, seconds / 2)));
            }
        }
        Map<Work, Measured> measured = new EnumMap<>(Work.class);
        own.forEach((work, results) -> measured.put(work, new Measured(median(results), median(floors.get(work)), statements.get(work))));
        return measured;
    }

    private static Load.Result median(List<Load.Result> results) {
        return results.stream().sorted(Comparator.comparingDouble(Load.Result::cpu)).toList().get(results.size() / 2);
    }

    Script script(Work work) throws IOException {
        return work == Work.COMMIT
                ? Script.commits(folder, work.id(), site.contentHost(), "/scorm/commit", learners.standings(played))
                : Script.page(folder, work.id(), site.host(), work.path, work.signedIn ? learners.cookies() : List.of());
    }

    private Script floor(Work work) throws IOException {
        String path = "/bench/floor/" + work.id();
        return work == Work.COMMIT
                ? Script.commits(folder, "floor-commit", site.contentHost(), path, learners.standings(floorPlayed))
                : Script.page(folder, "floor-" + work.id(), site.host(), path, List.of());
    }

    /** @param floor the same for the least that the work can cost @param statements to the database; null where not heard */
    record Measured(Load.Result own, Load.Result floor, Integer statements) {
    }
}
