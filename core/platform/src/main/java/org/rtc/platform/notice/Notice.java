package org.rtc.platform.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What one person is told; its words are made for the reader from the kind and the arguments. */
@Entity
@Table(name = "pf_notice")
public class Notice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "person_id")
    private Long personId;
    private String kind;
    private String path;
    private String arguments;
    private Instant created;
    private Instant seen;
    /** Waits for the next digest by mail. */
    private boolean digest;

    protected Notice() {
    }

    public Long getId() {
        return id;
    }

    public String getPath() {
        return path;
    }
}
