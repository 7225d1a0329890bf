package org.rtc.scorm.pack.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What has been found so far while one package is read. */
public final class Problems {

    /** A manifest with one fault in each of ten thousand items is told as well by the first of them. */
    private static final int MOST = 200;

    private final List<PackageProblem> found = new ArrayList<>();

    public void add(ProblemKind kind, Object... arguments) {
        add(PackageProblem.of(kind, arguments));
    }

    public void add(PackageProblem problem) {
        var room = found.size() < MOST || problem.severity() == Severity.REFUSED && !refused();
        if (room && !found.contains(problem)) {
            found.add(problem);
        }
    }

    /** What refuses the package that has nothing else to open is a warning where the other parts work. */
    public void takeLightly(ProblemKind kind, ProblemKind warning) {
        found.replaceAll(problem -> problem.kind() == kind ? new PackageProblem(warning, problem.arguments()) : problem);
    }

    public boolean refused() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.REFUSED);
    }

    /** Those that refuse first, then what was mended, then warnings. */
    public List<PackageProblem> sorted() {
        return found.stream().sorted(Comparator.comparing(PackageProblem::severity)).toList();
    }
}
