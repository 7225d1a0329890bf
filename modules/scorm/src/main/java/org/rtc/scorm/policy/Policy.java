package org.rtc.scorm.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.rtc.scorm.attempt.Result;
import org.rtc.spi.course.ItemProgress.Status;

/**
 * How the attempts at an item go: how many there may be, when a new one may begin, which of them counts, and when one
 * counts as passed and as done. Where nobody chose, the package's own word holds and the best attempt counts.
 */
@Entity(name = "ScormPolicy")
@Table(name = "sc_policy")
public class Policy {
    @Id
    @Column(name = "item_id")
    private long itemId;
    private Integer most;
    @Enumerated(EnumType.STRING)
    private Counts counts = Counts.BEST;
    @Enumerated(EnumType.STRING)
    private Again again = Again.ENDED;
    private Double mastery;
    @Enumerated(EnumType.STRING)
    private Done done = Done.REPORTED;

    protected Policy() {
    }

    Policy(long itemId) {
        this.itemId = itemId;
    }

    /** The standard values. */
    public static Policy standard() {
        return new Policy(0);
    }

    void set(Integer newMost, Counts newCounts, Again newAgain, Double newMastery, Done newDone) {
        most = newMost;
        counts = newCounts;
        again = newAgain;
        mastery = newMastery;
        done = newDone;
    }

    /** The status of an attempt by these rules. @param ended whether it cannot be resumed any more */
    public Status status(Result result, boolean ended) {
        return done.apply(judged(result, ended), result.complete());
    }

    /** Of the mean of several, where a mastery is set. @param percent 0 to 100 @param complete whether one of them was seen to its end */
    Status status(double percent, boolean complete) {
        return done.apply(judged(percent), complete);
    }

    private Status judged(Result result, boolean ended) {
        boolean said = ended || result.conclusive();
        return mastery == null || result.percent() == null || !said ? result.status() : judged(result.percent());
    }

    private Status judged(double percent) {
        return percent >= mastery ? Status.PASSED : Status.FAILED;
    }

    /** Whether an attempt has come to something: nothing is awaited of it any more. One that was opened and no more has not. */
    public boolean over(Result result, boolean ended) {
        return ended || result.conclusive() && status(result, false) != Status.IN_PROGRESS;
    }

    /** Whether a new attempt may begin. @param tried how many count @param last of them @param ended whether the last has */
    public boolean allowsAnother(int tried, Result last, boolean ended) {
        return (most == null || tried < most) && switch (again) {
            case ALWAYS -> true;
            case ENDED -> over(last, ended);
            case FAILED -> over(last, ended) && !status(last, ended).done();
            case NEVER -> false;
        };
    }

    /** Most attempts of one learner; null for any number. */
    public Integer getMost() {
        return most;
    }

    public Counts getCounts() {
        return counts;
    }

    public Again getAgain() {
        return again;
    }

    /** Points of 100 from which an attempt is passed; null where the package says. */
    public Double getMastery() {
        return mastery;
    }

    public Done getDone() {
        return done;
    }

    /** Which attempt counts. */
    public enum Counts { BEST, LAST, FIRST, MEAN }

    /** When a new attempt may begin. */
    public enum Again {
        /** Once the one before is over. */
        ENDED,
        /** Each time the item is opened. */
        ALWAYS,
        /** Once the one before is over and was not passed. */
        FAILED,
        /** When an instructor sets the one before aside. */
        NEVER
    }

    /** When an attempt gets the item done. */
    public enum Done {
        /** As the package reports. */
        REPORTED {
            @Override
            Status apply(Status judged, boolean complete) {
                return judged;
            }
        },
        /** Once everything was seen, passed or not. */
        COMPLETED {
            @Override
            Status apply(Status judged, boolean complete) {
                return complete && judged != Status.PASSED ? Status.COMPLETED
                        : !complete && judged.done() ? Status.IN_PROGRESS : judged;
            }
        },
        /** Once it was passed. */
        PASSED {
            @Override
            Status apply(Status judged, boolean complete) {
                return judged == Status.COMPLETED ? Status.IN_PROGRESS : judged;
            }
        },
        /** Once it was opened. */
        OPENED {
            @Override
            Status apply(Status judged, boolean complete) {
                return judged.done() ? judged : Status.COMPLETED;
            }
        };

        abstract Status apply(Status judged, boolean complete);
    }
}
