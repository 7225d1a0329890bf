package org.rtc.platform.places.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One edition of the Classification of Statistical Activities. */
@Entity
@Table(name = "pf_topic_edition")
public class TopicEdition {
    @Id
    private String id;
    private Instant imported;
    @Column(name = "in_force")
    private boolean inForce;

    protected TopicEdition() {
    }

    public TopicEdition(String id, Instant imported) {
        this.id = id;
        this.imported = imported;
    }

    void putInForce(boolean now) {
        inForce = now;
    }

    public String getId() {
        return id;
    }

    public Instant getImported() {
        return imported;
    }

    public boolean isInForce() {
        return inForce;
    }
}
