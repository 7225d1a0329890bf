package org.rtc.catalogue.figure;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How many activities a biennium had according to a document, before the catalogue counted them. */
@Entity(name = "CatalogueBaseline")
@Table(name = "cat_baseline")
public class Baseline {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private int biennium;
    private int activities;
    private LocalDate dated;
    private String source;

    protected Baseline() {
    }

    Baseline(int biennium) {
        this.biennium = biennium;
    }

    void set(int number, LocalDate day, String document) {
        activities = number;
        dated = day;
        source = document;
    }

    /** Its first, odd year. */
    public int biennium() {
        return biennium;
    }

    public int activities() {
        return activities;
    }

    public LocalDate dated() {
        return dated;
    }

    public String source() {
        return source;
    }
}
