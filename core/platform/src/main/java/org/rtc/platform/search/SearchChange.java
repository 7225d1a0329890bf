package org.rtc.platform.search;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that the indexes of all nodes have to read anew. */
@Entity
@Table(name = "pf_search_change")
public class SearchChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String kind;
    private Long ref;
    private Instant created;

    protected SearchChange() {
    }

    public Long getId() {
        return id;
    }
}
