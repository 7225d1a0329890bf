package org.rtc.catalogue.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody's place in an activity, or their place in its queue. */
@Entity(name = "CatalogueRegistration")
@Table(name = "cat_registration")
public class Registration {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "activity_id")
    private long activity;
    @Column(name = "person_id")
    private long person;
    private String country;
    private boolean waiting;
    private boolean attended;
    private Instant created;

    protected Registration() {
    }

    Registration(long activity, long person, String country, boolean waiting, Instant now) {
        this.activity = activity;
        this.person = person;
        this.country = country;
        this.waiting = waiting;
        this.created = now;
    }

    void moveUp() {
        waiting = false;
    }

    void attend(boolean was) {
        attended = was;
    }

    public Long getId() {
        return id;
    }

    public long activity() {
        return activity;
    }

    public long person() {
        return person;
    }

    public String country() {
        return country;
    }

    public boolean waiting() {
        return waiting;
    }

    public boolean attended() {
        return attended;
    }

    public Instant created() {
        return created;
    }
}
