package org.rtc.learning.course;

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
import java.time.LocalDate;
import java.util.Locale;
import org.rtc.spi.access.Scope;
import org.rtc.spi.text.LocalizedText;

/**
 * A course: what is said of it, who may enter, and in whose care it is. What it is made of are its sections and items;
 * who studies it are its enrolments. Until it is published only those who edit it see it.
 */
@Entity
@Table(name = "ln_course")
public class Course {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private LocalizedText title;
    private LocalizedText summary;
    private LocalizedText description;
    @Column(name = "picture_id")
    private Long picture;
    private LocalDate starts;
    private LocalDate ends;
    @Column(name = "enrol_until")
    private LocalDate enrolUntil;
    private String zone;
    private Integer capacity;
    @Column(name = "waiting_list")
    private boolean waitingList;
    /** Changed by statements of their own alone, under the row's lock. */
    @Column(insertable = false, updatable = false)
    private int learners;
    @Enumerated(EnumType.STRING)
    private EnrolmentMode enrolment;
    @Column(name = "enrolment_key")
    private String key;
    @Column(name = "organisation_id")
    private Long provider;
    @Column(name = "scope_kind")
    private String scopeKind;
    @Column(name = "scope_id")
    private String scopeId;
    private String topics;
    private String languages;
    @Column(name = "workload_hours")
    private Integer hours;
    private boolean published;
    private boolean certificate;
    @Column(name = "created_by")
    private long createdBy;
    private Instant created;
    private Instant changed;
    @Version
    private int version;

    protected Course() {
    }

    /** @throws org.rtc.spi.problem.Problem 422 where the details break a rule */
    public Course(CourseDetails details, Scope owner, long createdBy, Instant now) {
        this.createdBy = createdBy;
        this.created = now;
        entrust(owner);
        change(details, now);
    }

    /** @throws org.rtc.spi.problem.Problem 422 where the details break a rule */
    public void change(CourseDetails d, Instant now) {
        CourseRules.check(d);
        title = d.title();
        summary = d.summary();
        description = d.description();
        starts = d.starts();
        ends = d.ends();
        enrolUntil = d.enrolUntil();
        zone = d.zone();
        capacity = d.capacity();
        waitingList = d.waitingList();
        enrolment = d.enrolment();
        key = d.enrolment() == EnrolmentMode.KEY ? d.key() : null;
        provider = d.provider();
        topics = Codes.join(d.topics());
        languages = Codes.join(d.languages());
        hours = d.hours();
        changed = now;
    }

    public CourseDetails details() {
        return new CourseDetails(title, summary, description, starts, ends, enrolUntil, zone, capacity, waitingList,
                enrolment, key, provider, Codes.split(topics), Codes.split(languages), hours);
    }

    /** Puts the course in the care of another scope. */
    public void entrust(Scope owner) {
        scopeKind = owner.kind().name().toLowerCase(Locale.ROOT);
        scopeId = owner.id();
    }

    public Scope owner() {
        return new Scope(Scope.Kind.valueOf(scopeKind.toUpperCase(Locale.ROOT)), scopeId);
    }

    public void publish(boolean open, Instant now) {
        published = open;
        changed = now;
    }

    /** Whether those who finish it get a certificate. */
    public void certify(boolean yes) {
        certificate = yes;
    }

    /** @param file id of a kept picture, or null for none */
    public void showPicture(Long file) {
        picture = file;
    }

    public Long getId() {
        return id;
    }

    public LocalizedText getTitle() {
        return title;
    }

    public Long getPicture() {
        return picture;
    }

    public int getLearners() {
        return learners;
    }

    public boolean isPublished() {
        return published;
    }

    public boolean isCertificate() {
        return certificate;
    }

    public long getCreatedBy() {
        return createdBy;
    }

    public Instant getCreated() {
        return created;
    }
}
