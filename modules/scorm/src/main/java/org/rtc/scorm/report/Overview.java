package org.rtc.scorm.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rtc.scorm.policy.Policy;
import org.rtc.scorm.policy.Standing;
import org.rtc.scorm.policy.Tried;
import org.rtc.spi.course.ItemProgress;
import org.rtc.spi.course.ItemProgress.Status;

/**
 * How the learners of an item stand, each counted once, by the item's policy.
 *
 * @param learners who began
 * @param attempts that count
 * @param byStatus how many learners
 * @param scores   how many learners from 0, 10 … 90 points on; 100 belongs to the last
 * @param meanScore of 100, or null where nobody has one
 * @param medianSeconds of all attempts of a learner together
 */
public record Overview(int learners, int attempts, Map<Status, Integer> byStatus, int[] scores, Double meanScore, long medianSeconds) {

    /** @param counting by learner and oldest first */
    static Overview of(List<AttemptRow> counting, Policy policy) {
        Map<Long, List<Tried>> tried = new LinkedHashMap<>();
        counting.forEach(row -> tried.computeIfAbsent(row.person(), person -> new ArrayList<>()).add(new Tried(row.ended() != null, row.result())));
        List<ItemProgress> standings = tried.values().stream().map(of -> Standing.of(of, policy)).toList();
        Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
        int[] scores = new int[10];
        standings.forEach(standing -> {
            byStatus.merge(standing.status(), 1, Integer::sum);
            if (standing.score() != null) {
                scores[(int) Math.min(9, standing.score() / 10)]++;
            }
        });
        var mean = standings.stream().map(ItemProgress::score).filter(Objects::nonNull).mapToDouble(Double::doubleValue).average();
        return new Overview(standings.size(), counting.size(), byStatus, scores, mean.isPresent() ? mean.getAsDouble() : null,
                median(standings.stream().mapToLong(ItemProgress::seconds).sorted().toArray()));
    }

    private static long median(long[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length == 0 ? 0 : sorted.length % 2 == 1 ? sorted[middle] : Math.round((sorted[middle - 1] + sorted[middle]) / 2.0);
    }

    public int count(Status status) {
        return byStatus.getOrDefault(status, 0);
    }

    /** Share of learners who are done, 0 to 1. */
    public double doneShare() {
        return learners == 0 ? 0 : (double) done() / learners;
    }

    public int done() {
        return count(Status.COMPLETED) + count(Status.PASSED);
    }
}
