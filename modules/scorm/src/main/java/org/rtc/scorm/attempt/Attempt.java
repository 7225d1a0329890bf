package org.rtc.scorm.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rtc.scorm.item.StoredPackage;

/**
 * One learner's way through one version of a package, from its first launch to its end; it is left and resumed in
 * between. What the player knows of it is its state. Commits change it, and they alone: see {@code commit}.
 */
@Entity(name = "ScormAttempt")
@Table(name = "sc_attempt")
public class Attempt {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "item_id")
    private long itemId;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "package_id")
    private long packageId;
    private int number;
    @Lob
    private String state;
    private int revision;
    private String fingerprint;
    private String completion = Result.NONE.completion();
    private String success = Result.NONE.success();
    private Double scaled;
    private Double raw;
    private Double lowest;
    private Double highest;
    private Double measure;
    private long seconds;
    @Column(name = "seconds_told")
    private long secondsTold;
    private String location;
    private Instant begun;
    private Instant changed;
    private Instant ended;
    @Column(name = "set_aside")
    private Instant setAside;
    private Instant barred;
    @Column(name = "answers_revision")
    private int answersRevision;

    protected Attempt() {
    }

    /** @param state what earlier attempts leave to this one, as JSON */
    Attempt(StoredPackage of, long personId, int number, String state, Instant now) {
        this.itemId = of.getItemId();
        this.packageId = of.getId();
        this.personId = personId;
        this.number = number;
        this.state = state;
        this.begun = now;
        this.changed = now;
    }

    public Result result() {
        return new Result(completion, success, scaled, raw, lowest, highest, measure, seconds, location);
    }

    public Long getId() {
        return id;
    }

    /** Under which browsers keep what is unsent: it must not come again in another database. */
    public String keptAs() {
        return id + "-" + begun.toEpochMilli();
    }

    public long getItemId() {
        return itemId;
    }

    public long getPersonId() {
        return personId;
    }

    public long getPackageId() {
        return packageId;
    }

    /** Counted from 1. */
    public int getNumber() {
        return number;
    }

    /** JSON as the player's page has it, but for what outlives the package: {@link LearnerState}. */
    public String getState() {
        return state;
    }

    public int getRevision() {
        return revision;
    }

    /** Of the last commit; null before the first. */
    public String getFingerprint() {
        return fingerprint;
    }

    public Instant getBegun() {
        return begun;
    }

    public Instant getChanged() {
        return changed;
    }

    /** Ends it on behalf of a learner who begins another. */
    void end(Instant now) {
        if (ended == null) {
            ended = now;
        }
    }

    /** @param now null takes it back */
    void setAside(Instant now) {
        setAside = now;
    }

    /** Since when it does not count any more; null while it does. */
    public Instant getSetAside() {
        return setAside;
    }

    /** Whether its learner has left the course, or has no account any more. */
    public boolean isBarred() {
        return barred != null;
    }

    /** Null while it can be resumed. */
    public Instant getEnded() {
        return ended;
    }
}
