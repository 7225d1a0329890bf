package org.rtc.platform.people.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How often one account or address tried one thing of late. */
@Entity
@Table(name = "pf_attempt")
public class SignInAttempt {
    @Id
    private String id;
    private int tries;
    private Instant last;
    @Column(name = "blocked_until")
    private Instant blockedUntil;

    protected SignInAttempt() {
    }

    SignInAttempt(String id, Instant now) {
        this.id = id;
        this.last = now;
    }

    /** Counts one more. @return how long it must wait instead, where it may not be tried now; zero where it may */
    Duration count(Limit limit, Instant now) {
        if (blockedUntil != null && blockedUntil.isAfter(now)) {
            return Duration.between(now, blockedUntil);
        }
        tries = last.isBefore(now.minus(Limit.MEMORY)) ? 1 : tries + 1;
        last = now;
        Duration pause = limit.pause(tries);
        blockedUntil = pause.isZero() ? null : now.plus(pause);
        return Duration.ZERO;
    }

    /** The attempt that was just counted went well. */
    void succeeded() {
        tries = Math.max(0, tries - 1);
        blockedUntil = null;
    }
}
