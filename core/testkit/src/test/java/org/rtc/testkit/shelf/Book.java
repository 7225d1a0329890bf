package org.rtc.testkit.shelf;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rtc.spi.text.LocalizedText;

@Entity
@Table(name = "shelf_book")
public class Book {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "writer_id")
    private Writer writer;
    private String kind;
    private LocalizedText title;
    @Column(name = "added_at")
    private Instant addedAt;
    @Column(name = "lent_at")
    private Instant lentAt;

    protected Book() {
    }

    Book(LocalizedText title, String kind, Writer writer, Instant addedAt) {
        this.title = title;
        this.kind = kind;
        this.writer = writer;
        this.addedAt = addedAt;
    }

    long id() {
        return id;
    }

    LocalizedText title() {
        return title;
    }

    Writer writer() {
        return writer;
    }

    Instant addedAt() {
        return addedAt;
    }

    Instant lentAt() {
        return lentAt;
    }
}
