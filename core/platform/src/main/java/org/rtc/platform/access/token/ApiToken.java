package org.rtc.platform.access.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Lets a program act for a person until it is revoked. The token itself is shown once and not kept. */
@Entity
@Table(name = "pf_token")
public class ApiToken {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "person_id")
    private long personId;
    private String hash;
    private String label;
    private Instant created;
    private Instant used;

    protected ApiToken() {
    }

    ApiToken(long personId, String hash, String label, Instant created) {
        this.personId = personId;
        this.hash = hash;
        this.label = label;
        this.created = created;
    }

    public Long getId() {
        return id;
    }
}
