package org.rtc.platform.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A kind of things that are searched, and the part that brings it. */
@Entity
@Table(name = "pf_search_kind")
public class SearchKind {
    @Id
    private String kind;
    private String part;

    protected SearchKind() {
    }

    SearchKind(String kind, String part) {
        this.kind = kind;
        this.part = part;
    }

    String kind() {
        return kind;
    }

    String part() {
        return part;
    }
}
