package org.rtc.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** What is printed. */
final class Table {
    private static final String ROW = "%-36s %8s %8s %14s %9s %7s %7s   %10s %12s%n";

    private final PrintStream out;

    Table(PrintStream out) {
        this.out = out;
    }

    void works(Map<Work, Runs.Measured> measured) {
        out.printf(ROW, "work", "CPU ms", "to reach", "p50/p99 ms", "requests", "× floor", "SQL", "Moodle CPU", "p50/p99");
        measured.forEach((work, one) -> out.printf(ROW, work.words, number(one.own().cpu()), number(work.goal),
                number(one.own().p50()) + "/" + number(one.own().p99()), Math.round(one.own().rate()) + "/s",
                number(one.own().cpu() / one.floor().cpu()), one.statements() == null ? "" : one.statements(),
                number(work.moodle), work.moodleP50 + "/" + work.moodleP99));
    }

    void weight(PageWeight.Visit cold, PageWeight.Visit again) {
        out.printf(Locale.ROOT, "%nCourse page, first visit: %d requests, %.0f KB (to reach: 6, 60; Moodle: 31, 1218); again: %d, %.0f KB (2, 15; 4, 31)%n",
                cold.requests(), cold.kilobytes(), again.requests(), again.kilobytes());
    }

    void machine(double first, double second, long megabytes) {
        out.printf(Locale.ROOT, "Start: %s%.1f s (to reach: 20); memory at load: %d MB (to reach: 600; Moodle: about 600)%n",
                first > 0 ? String.format(Locale.ROOT, "%.1f s the first time, then ", first) : "", second, megabytes);
    }

    void paced(int learners, Paced.Result result) {
        out.printf(Locale.ROOT, "%d learners, each saving every 10 s: %d commits in %.0f s, p50 %.1f ms, p99 %.1f ms (to reach: 100), longest %.0f ms; "
                + "%.2f ms of CPU a commit (to reach: 1.5), %.2f of them what server and database do at rest%n", learners, result.commits(), result.seconds(),
                result.p50(), result.p99(), result.longest(), result.cpu(), result.rest());
    }

    void growth(Map<Work, Runs.Measured> small, Map<Work, Runs.Measured> large) {
        out.printf("%nWith ten times the data (to reach: at most 1.5 times as much)%n");
        large.forEach((work, one) -> out.printf("%-36s %8s  × %s%n", work.words, number(one.own().cpu()),
                number(one.own().cpu() / small.get(work).own().cpu())));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
