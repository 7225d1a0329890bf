package org.rtc.hubs.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A hub reminded a country. */
@Entity(name = "HubReminder")
@Table(name = "hub_reminder")
public class Reminder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String hub;
    private String country;
    @Column(name = "sent_by")
    private long sentBy;
    private Instant sent;

    protected Reminder() {
    }

    Reminder(String hub, String country, long sentBy, Instant sent) {
        this.hub = hub;
        this.country = country;
        this.sentBy = sentBy;
        this.sent = sent;
    }

    public Long getId() {
        return id;
    }

    public String getCountry() {
        return country;
    }

    public Instant getSent() {
        return sent;
    }
}
