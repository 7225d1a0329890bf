package org.rtc.platform.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How one job stands in the cluster. Changed by statements that several nodes may try at once, never by itself. */
@Entity
@Table(name = "pf_job")
public class JobState {
    @Id
    private String name;
    private Instant due;
    @Column(name = "locked_by")
    private String lockedBy;
    @Column(name = "locked_until")
    private Instant lockedUntil;
    private Instant began;
    private Instant ended;
    private Long millis;
    private int failures;
    private String error;

    protected JobState() {
    }

    public String getName() {
        return name;
    }
}
