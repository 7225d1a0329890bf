package org.rtc.needs.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A section that a colleague answers in place of the respondent. */
@Entity(name = "NeedsDelegation")
@Table(name = "nd_delegation")
public class Delegation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "respondent_id")
    private long respondent;
    private String section;
    @Column(name = "person_id")
    private Long person;
    private String email;
    private Instant created;
    private Instant done;

    protected Delegation() {
    }

    Delegation(long respondent, String section, Long person, String email, Instant now) {
        this.respondent = respondent;
        this.section = section;
        this.person = person;
        this.email = email;
        this.created = now;
    }

    void done(Instant now) {
        done = now;
    }

    public Long getId() {
        return id;
    }

    public long getRespondent() {
        return respondent;
    }

    public String getSection() {
        return section;
    }

    public Long getPerson() {
        return person;
    }

    public String getEmail() {
        return email;
    }

    public Instant getCreated() {
        return created;
    }

    public Instant getDone() {
        return done;
    }
}
