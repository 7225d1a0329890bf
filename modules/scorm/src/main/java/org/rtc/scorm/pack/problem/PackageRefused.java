package org.rtc.scorm.pack.problem;

import java.util.Arrays;

/** A package that cannot be read any further. */
public final class PackageRefused extends Exception {

    private final transient PackageProblem problem;

    public PackageRefused(ProblemKind kind, Object... arguments) {
        super(kind.code() + " " + Arrays.toString(arguments));
        this.problem = PackageProblem.of(kind, arguments);
    }

    public PackageProblem problem() {
        return problem;
    }
}
