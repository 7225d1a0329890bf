package org.rtc.learning.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

/** A person's place in a course: held, waited for, asked for, or given up. One for each person and course. */
@Entity
@Table(name = "ln_enrolment")
public class Enrolment {
    /** Where one stands. Only {@link #ACTIVE} takes a place. */
    public enum Status {
        ACTIVE, WAITING, REQUESTED, LEFT;

        /** As in REST. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "course_id")
    private long courseId;
    @Column(name = "person_id")
    private long personId;
    private String role = "learner";
    @Enumerated(EnumType.STRING)
    private Status status;
    private Instant since;
    @Column(name = "last_seen")
    private Instant lastSeen;
    @Column(name = "last_item_id")
    private Long lastItem;

    protected Enrolment() {
    }

    public Enrolment(long courseId, long personId, Status status, Instant now) {
        this.courseId = courseId;
        this.personId = personId;
        become(status, now);
    }

    /** The time since when is that of the last change, so that who waits longest is first. */
    public final void become(Status now, Instant when) {
        status = now;
        since = when;
    }

    public void seen(Long item, Instant when) {
        lastSeen = when;
        lastItem = item == null ? lastItem : item;
    }

    public Long getId() {
        return id;
    }

    public long getCourseId() {
        return courseId;
    }

    public long getPersonId() {
        return personId;
    }

    public String getRole() {
        return role;
    }

    public Status getStatus() {
        return status;
    }

    public Instant getSince() {
        return since;
    }

    public Instant getLastSeen() {
        return lastSeen;
    }

    public Long getLastItem() {
        return lastItem;
    }
}
