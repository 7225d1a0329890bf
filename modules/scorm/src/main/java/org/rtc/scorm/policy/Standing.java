package org.rtc.scorm.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.rtc.scorm.attempt.Result;
import org.rtc.spi.course.ItemProgress;
import org.rtc.spi.course.ItemProgress.Status;

/** What several attempts come to: one of them counts, or their mean; the time of all is added up. */
public final class Standing {
    private static final List<Status> WORST_FIRST =
            List.of(Status.NOT_STARTED, Status.IN_PROGRESS, Status.FAILED, Status.COMPLETED, Status.PASSED);

    private final List<Tried> tried;
    private final Policy policy;

    private Standing(List<Tried> tried, Policy policy) {
        this.tried = tried;
        this.policy = policy;
    }

    /** @param tried oldest first */
    public static ItemProgress of(List<Tried> tried, Policy policy) {
        return tried.isEmpty() ? ItemProgress.NONE : new Standing(tried, policy).progress();
    }

    /** Which of them counts, by its place; none where their mean does. @param tried oldest first */
    public static OptionalInt counting(List<Tried> tried, Policy policy) {
        if (tried.isEmpty() || policy.getCounts() == Policy.Counts.MEAN) {
            return OptionalInt.empty();
        }
        Tried one = new Standing(tried, policy).one();
        return IntStream.range(0, tried.size()).filter(i -> tried.get(i) == one).findFirst();
    }

    private ItemProgress progress() {
        return policy.getCounts() == Policy.Counts.MEAN ? mean() : of(one());
    }

    private Tried one() {
        return switch (policy.getCounts()) {
            case BEST, MEAN -> best();
            case FIRST -> tried.get(0);
            case LAST -> last();
        };
    }

    private Tried best() {
        return tried.stream().max(Comparator.comparing((Tried t) -> WORST_FIRST.indexOf(status(t)))
                .thenComparing(t -> t.result().percent(), Comparator.nullsFirst(Comparator.naturalOrder()))).orElseThrow();
    }

    /** One that was only just begun takes nothing away from the one before. */
    private Tried last() {
        return tried.stream().filter(this::over).reduce((before, next) -> next)
                .orElse(tried.get(tried.size() - 1));
    }

    private ItemProgress mean() {
        OptionalDouble mean = tried.stream().filter(this::over).map(t -> t.result().percent())
                .filter(Objects::nonNull).mapToDouble(Double::doubleValue).average();
        if (mean.isEmpty()) {
            return of(best());
        }
        double rounded = Math.round(mean.getAsDouble() * 100) / 100.0;
        boolean complete = tried.stream().anyMatch(t -> t.result().complete());
        return progress(policy.getMastery() == null ? status(best()) : policy.status(rounded, complete), rounded);
    }

    private ItemProgress of(Tried counting) {
        return progress(status(counting), counting.result().percent());
    }

    private ItemProgress progress(Status status, Double score) {
        return new ItemProgress(status, score, tried.stream().mapToLong(t -> t.result().seconds()).sum(),
                tried.stream().map(Tried::result).map(Result::measure).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null),
                tried.size());
    }

    private boolean over(Tried one) {
        return policy.over(one.result(), one.ended());
    }

    private Status status(Tried one) {
        return policy.status(one.result(), one.ended());
    }
}
