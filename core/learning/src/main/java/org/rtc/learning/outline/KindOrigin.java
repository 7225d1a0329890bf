package org.rtc.learning.outline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A kind of items, and the part that brings it. */
@Entity
@Table(name = "ln_item_kind")
public class KindOrigin {
    @Id
    private String kind;
    private String part;

    protected KindOrigin() {
    }

    KindOrigin(String kind, String part) {
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
