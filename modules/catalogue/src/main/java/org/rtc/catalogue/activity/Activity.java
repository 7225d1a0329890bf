package org.rtc.catalogue.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.rtc.spi.problem.Problem;

/**
 * A training activity as the catalogue knows it. An office writes and submits it, its hub publishes it or sends it back.
 * Once published it is changed, postponed or cancelled, never silently gone; each such change raises {@code sequence}, so
 * that calendars take it over.
 */
@Entity(name = "CatalogueActivity")
@Table(name = "cat_activity")
public class Activity extends Announced {
    static final int REASON = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String uid;
    private int sequence;
    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;
    private String reason;
    private String series;
    private String source;
    @Column(name = "source_ref")
    private String sourceRef;
    @Column(name = "created_by")
    private long createdBy;
    private Instant created;
    private Instant submitted;
    private Instant published;
    @Version
    private int version;

    protected Activity() {
    }

    /** A draft. @throws Problem 422 where what is said breaks a rule */
    Activity(ActivityDetails details, Origin origin, long createdBy, Instant now) {
        this.uid = origin.uid() == null ? UUID.randomUUID() + "@rtc" : origin.uid();
        this.source = origin.source();
        this.sourceRef = origin.ref();
        this.createdBy = createdBy;
        this.created = now;
        take(details, now);
    }

    /** @throws Problem 422 where what is said breaks a rule, 409 where it is over with this activity */
    void change(ActivityDetails details, Instant now) {
        require(EnumSet.complementOf(EnumSet.of(State.CANCELLED, State.WITHDRAWN)));
        if (state == State.PUBLISHED || state == State.POSTPONED) {
            ActivityRules.complete(details);
            sequence++;
            state = State.PUBLISHED;
            reason = null;
        }
        take(details, now);
    }

    /** @throws Problem 422 where something is missing, 409 in another state */
    void submit(Instant now) {
        require(EnumSet.of(State.DRAFT, State.RETURNED));
        ActivityRules.complete(details());
        move(State.SUBMITTED, null, now);
        submitted = now;
    }

    /** @throws Problem 409 where it was not submitted */
    void publish(Instant now) {
        require(EnumSet.of(State.SUBMITTED));
        move(State.PUBLISHED, null, now);
        published = now;
    }

    /** @throws Problem 409 where it was not submitted, 422 without a reason */
    void sendBack(String why, Instant now) {
        require(EnumSet.of(State.SUBMITTED));
        move(State.RETURNED, given(why), now);
    }

    /** @throws Problem 409 where it is not published, 422 without a reason */
    void postpone(String why, Instant now) {
        require(EnumSet.of(State.PUBLISHED));
        move(State.POSTPONED, given(why), now);
        sequence++;
    }

    /** @throws Problem 409 where it is not published, 422 without a reason */
    void cancel(String why, Instant now) {
        require(EnumSet.of(State.PUBLISHED, State.POSTPONED));
        move(State.CANCELLED, given(why), now);
        sequence++;
    }

    /** @throws Problem 409 where it is not published, 422 without a reason */
    void withdraw(String why, Instant now) {
        require(State.OPEN);
        move(State.WITHDRAWN, given(why), now);
        sequence++;
    }

    private void move(State to, String why, Instant now) {
        state = to;
        reason = why;
        changed(now);
    }

    private void require(Set<State> allowed) {
        if (!allowed.contains(state)) {
            throw Problem.conflict("catalogue.error.state." + state.id());
        }
    }

    private static String given(String why) {
        if (why == null || why.isBlank() || why.length() > REASON) {
            throw Problem.invalid("reason", "catalogue.error.reason", REASON);
        }
        return why.strip();
    }

    /** Makes it one of several dates of the same activity. */
    void joins(String name) {
        series = name;
    }

    public Long getId() {
        return id;
    }

    public String uid() {
        return uid;
    }

    public int sequence() {
        return sequence;
    }

    public State state() {
        return state;
    }

    public boolean open() {
        return State.OPEN.contains(state);
    }

    public String reason() {
        return reason;
    }

    public String series() {
        return series;
    }

    public String source() {
        return source;
    }

    public String sourceRef() {
        return sourceRef;
    }

    public long createdBy() {
        return createdBy;
    }

    public Instant created() {
        return created;
    }

    public Instant submitted() {
        return submitted;
    }

    public Instant published() {
        return published;
    }
}
