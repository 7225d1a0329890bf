package org.rtc.learning.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rtc.spi.text.LocalizedText;

/**
 * Says that a person finished a course. Its words are those of the day it was given: a course that is renamed later
 * does not change what somebody was certified.
 */
@Entity
@Table(name = "ln_certificate")
public class Certificate {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String code;
    @Column(name = "course_id")
    private long courseId;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "person_name")
    private String personName;
    private LocalizedText title;
    private LocalizedText provider;
    @Column(name = "workload_hours")
    private Integer hours;
    private Instant issued;

    protected Certificate() {
    }

    Certificate(String code, Earned earned, String personName, LocalizedText provider, Instant now) {
        this.code = code;
        this.courseId = earned.courseId();
        this.personId = earned.personId();
        this.personName = personName;
        this.title = earned.title();
        this.provider = provider;
        this.hours = earned.hours();
        this.issued = now;
    }

    public String getCode() {
        return code;
    }

    public long getCourseId() {
        return courseId;
    }

    public long getPersonId() {
        return personId;
    }

    public String getPersonName() {
        return personName;
    }

    public LocalizedText getTitle() {
        return title;
    }

    /** Empty where the course had none. */
    public LocalizedText getProvider() {
        return provider;
    }

    /** Workload; null where none was told. */
    public Integer getHours() {
        return hours;
    }

    public Instant getIssued() {
        return issued;
    }
}
