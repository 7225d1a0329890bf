package org.rtc.catalogue.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody who announces the activities of a working group. */
@Entity(name = "CatalogueGroupPoster")
@Table(name = "cat_group_poster")
public class Poster {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "group_id")
    private long group;
    @Column(name = "person_id")
    private long person;

    protected Poster() {
    }

    Poster(long group, long person) {
        this.group = group;
        this.person = person;
    }
}
