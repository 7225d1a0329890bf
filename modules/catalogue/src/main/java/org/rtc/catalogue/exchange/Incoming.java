package org.rtc.catalogue.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.rtc.spi.problem.Problem;

/** An activity that came from elsewhere and waits to be accepted, merged or refused. */
@Entity(name = "CatalogueIncoming")
@Table(name = "cat_incoming")
public class Incoming {
    /** {@code NEW} waits; {@code CHANGED} was taken before and came again with other facts, {@code GONE} was cancelled at its source since. */
    public enum State {
        NEW, CHANGED, GONE, ACCEPTED, MERGED, REFUSED;

        /** Those that wait for a decision. */
        static final Set<State> WAITING = EnumSet.of(NEW, CHANGED, GONE);
    }

    private static final String NO_MORE = "0".repeat(64);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "source_id")
    private Long source;
    private String ref;
    private String digest;
    @Enumerated(EnumType.STRING)
    private State state;
    private String title;
    private String content;
    private String starts;
    @Column(name = "activity_id")
    private Long activity;
    private Instant created;
    private Instant decided;

    protected Incoming() {
    }

    /** @param source null for a file that somebody handed in */
    Incoming(Long source, String ref, Instant now) {
        this.source = source;
        this.ref = ref;
        this.created = now;
    }

    /** What it says now. Nothing changes where it says the same as before, or was refused. */
    void says(String newTitle, String newStarts, String newContent, String newDigest) {
        if (newDigest.equals(digest)) {
            return;
        }
        title = newTitle;
        starts = newStarts;
        content = newContent;
        digest = newDigest;
        if (state == null) {
            state = State.NEW;
        } else if (state == State.ACCEPTED || state == State.MERGED || state == State.GONE) {
            state = State.CHANGED;
        }
    }

    /** Its source tells that it does not take place. @return whether nobody needs to hear of it: it was never taken */
    boolean gone() {
        if (state == State.NEW) {
            return true;
        }
        if (!NO_MORE.equals(digest) && state != State.REFUSED) {
            digest = NO_MORE;
            state = State.GONE;
        }
        return false;
    }

    /** @throws Problem 409 where it was decided already */
    void decide(State how, Long about, Instant now) {
        if (!State.WAITING.contains(state)) {
            throw Problem.conflict("catalogue.error.decided");
        }
        state = how;
        if (about != null) {
            activity = about;
        }
        decided = now;
    }

    public Long getId() {
        return id;
    }

    Long source() {
        return source;
    }

    String ref() {
        return ref;
    }

    public State state() {
        return state;
    }

    public String title() {
        return title;
    }

    public String starts() {
        return starts;
    }

    String content() {
        return content;
    }

    public Long activity() {
        return activity;
    }
}
