package org.rtc.scorm.pack.problem;

import java.util.List;

/**
 * One thing that is wrong with a package.
 *
 * @param arguments for the text, in the order that {@link ProblemKind} names; strings or numbers
 */
public record PackageProblem(ProblemKind kind, List<Object> arguments) {

    private static final int LONGEST = 300;

    public PackageProblem {
        arguments = arguments.stream().map(PackageProblem::presentable).toList();
    }

    public static PackageProblem of(ProblemKind kind, Object... arguments) {
        return new PackageProblem(kind, List.of(arguments));
    }

    public Severity severity() {
        return kind.severity();
    }

    public String code() {
        return kind.code();
    }

    /** Key of the text, a {@code MessageFormat}, in the bundle {@code i18n/scorm}. */
    public String messageKey() {
        return "scorm.problem." + code();
    }

    /** Strings come out of files of strangers. */
    private static Object presentable(Object argument) {
        if (!(argument instanceof String text)) {
            return argument;
        }
        var line = text.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
