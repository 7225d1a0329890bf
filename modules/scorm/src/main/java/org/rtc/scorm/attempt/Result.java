package org.rtc.scorm.attempt;

import java.util.Set;
import org.rtc.spi.course.ItemProgress.Status;

/**
 * How an attempt stands, in the words of SCORM 2004 (4th Ed. RTE §4.2.4, §4.2.20, §4.2.22).
 *
 * @param completion {@code unknown}, {@code not attempted}, {@code incomplete} or {@code completed}
 * @param success    {@code unknown}, {@code passed} or {@code failed}
 * @param scaled     -1 to 1, or null
 * @param raw        in the content's own scale, or null
 * @param lowest     least score that could be had, or null
 * @param highest    greatest score that could be had, or null
 * @param measure    part done, 0 to 1, or null
 * @param seconds    of all sessions
 * @param location   where the learner was last, or null
 */
public record Result(String completion, String success, Double scaled, Double raw, Double lowest, Double highest,
        Double measure, long seconds, String location) {
    public static final Set<String> COMPLETIONS = Set.of("unknown", "not attempted", "incomplete", "completed");
    public static final Set<String> SUCCESSES = Set.of("unknown", "passed", "failed");
    public static final Result NONE = new Result("not attempted", "unknown", null, null, null, null, null, 0, null);

    /** Passed and failed tell more than completed. */
    public Status status() {
        return switch (success) {
            case "passed" -> Status.PASSED;
            case "failed" -> Status.FAILED;
            default -> complete() ? Status.COMPLETED : Status.IN_PROGRESS;
        };
    }

    public boolean complete() {
        return completion.equals("completed");
    }

    /** Whether content said how it came out. */
    public boolean conclusive() {
        return complete() || !success.equals("unknown");
    }

    /** 0 to 100, or null where none was given. */
    public Double percent() {
        if (scaled != null) {
            return within(scaled * 100);
        }
        if (raw == null) {
            return null;
        }
        return lowest != null && highest != null && highest > lowest
                ? within((raw - lowest) / (highest - lowest) * 100) : within(raw);
    }

    private static double within(double percent) {
        return Math.max(0, Math.min(100, Math.round(percent * 100) / 100.0));
    }
}
