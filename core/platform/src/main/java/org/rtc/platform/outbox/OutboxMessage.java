package org.rtc.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A message that waits for its handler; gone once it was handled. */
@Entity
@Table(name = "pf_outbox")
public class OutboxMessage {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String topic;
    private String message;
    private Instant created;
    private Instant due;
    private int tries;
    @Column(name = "given_up")
    private boolean givenUp;
    @Column(name = "locked_by")
    private String lockedBy;
    @Column(name = "locked_until")
    private Instant lockedUntil;
    private String error;

    protected OutboxMessage() {
    }

    public OutboxMessage(String topic, String message, Instant created) {
        this.topic = topic;
        this.message = message;
        this.created = created;
        this.due = created;
    }

    /** Waits longer after each failure, and gives up in the end. */
    void failed(String why, Instant now) {
        tries++;
        error = why;
        lockedBy = null;
        lockedUntil = null;
        givenUp = Patience.spent(tries);
        due = now.plus(Patience.after(tries));
    }

    /** An administrator lets it begin anew. */
    void again(Instant now) {
        tries = 0;
        givenUp = false;
        due = now;
    }

    public Long getId() {
        return id;
    }

    public String getTopic() {
        return topic;
    }

    public String getMessage() {
        return message;
    }

    public int getTries() {
        return tries;
    }

    public boolean isGivenUp() {
        return givenUp;
    }
}
