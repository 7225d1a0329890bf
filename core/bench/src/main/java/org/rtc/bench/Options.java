package org.rtc.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was asked for on the command line.
 *
 * @param root    of the repository
 * @param seconds of one run
 * @param runs    of each work, of which the median counts
 * @param warm    seconds of load before anything is measured
 * @param paced   seconds for which 200 learners save at the pace of the player, instead of the works; 0 for none
 * @param copies  of the example module beside which a start is measured, instead of the works; 0 for none
 * @param profile seconds for which each work is recorded by the Java Flight Recorder; 0 for none
 */
record Options(Path root, int port, int seconds, int runs, int warm, boolean fresh, boolean growth, int profile, int paced,
        int copies, Set<Work> works) {
    private static final String HELP = "options of bench: --quick, --growth, --fresh, --port N, --only WORK,…, --profile, --paced, --copies; works: "
            + Arrays.stream(Work.values()).map(Work::id).collect(Collectors.joining(", "));

    /** @throws Refusal where one is not known */
    static Options of(Path root, List<String> arguments) {
        boolean quick = arguments.contains("--quick");
        Set<Work> works = EnumSet.allOf(Work.class);
        int port = 8480;
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--quick", "--growth", "--fresh", "--profile", "--paced", "--copies" -> { }
                case "--port" -> port = Integer.parseInt(value(arguments, ++i));
                case "--only" -> works = works(value(arguments, ++i));
                default -> throw new Refusal(HELP);
            }
        }
        return new Options(root, port, quick ? 5 : 20, quick ? 1 : 3, quick ? 6 : 20, arguments.contains("--fresh"),
                arguments.contains("--growth"), arguments.contains("--profile") ? 20 : 0, arguments.contains("--paced") ? quick ? 30 : 120 : 0,
                arguments.contains("--copies") ? 20 : 0, works);
    }

    private static String value(List<String> arguments, int at) {
        if (at == arguments.size()) {
            throw new Refusal(HELP);
        }
        return arguments.get(at);
    }

    private static Set<Work> works(String names) {
        Set<Work> works = EnumSet.noneOf(Work.class);
        for (String name : names.split(",")) {
            works.add(Arrays.stream(Work.values()).filter(w -> w.id().equals(name)).findFirst().orElseThrow(() -> new Refusal(HELP)));
        }
        return works;
    }

    /** Whether the copy keeps its data in a database that others run. */
    boolean externalDatabase() {
        return !System.getenv().getOrDefault("RTC_DB_URL", "").isEmpty();
    }

    Path home(int times) {
        return root.resolve("var/bench/" + (externalDatabase() ? "external-" : "") + times);
    }
}
