package org.rtc.catalogue.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.rtc.spi.problem.Problem;

/** A catalogue elsewhere that is read on a schedule. */
@Entity(name = "CatalogueSource")
@Table(name = "cat_source")
public class Source {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String name;
    @Enumerated(EnumType.STRING)
    private Format kind;
    private String url;
    private String country;
    private int hours;
    private boolean active = true;
    private Instant due;
    @Column(name = "last_read")
    private Instant lastRead;
    private int found;
    private String error;

    protected Source() {
    }

    /** @param country in whose care what comes is, where it names none @param hours between two readings @throws Problem 422 */
    Source(String name, Format kind, String url, String country, int hours, Instant now) {
        if (name.isBlank() || name.length() > 200) {
            throw Problem.invalid("name", "catalogue.error.title", 200);
        }
        if (Arrival.web(url) == null) {
            throw Problem.invalid("url", "catalogue.error.link");
        }
        if (hours < 1 || hours > 24 * 31) {
            throw Problem.invalid("hours", "catalogue.error.number");
        }
        this.name = name;
        this.kind = kind;
        this.url = url;
        this.country = country == null || country.isBlank() ? null : country;
        this.hours = hours;
        this.due = now;
    }

    void read(int number, Instant now) {
        found = number;
        error = null;
        lastRead = now;
        due = now.plus(Duration.ofHours(hours));
    }

    void failed(String why, Instant now) {
        error = why == null ? "?" : why.substring(0, Math.min(why.length(), 1000));
        due = now.plus(Duration.ofHours(hours));
    }

    void dueNow(Instant now) {
        due = now;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    Format kind() {
        return kind;
    }

    public String getKind() {
        return kind.id();
    }

    public String getUrl() {
        return url;
    }

    String country() {
        return country;
    }

    public Instant getLastRead() {
        return lastRead;
    }

    public int getFound() {
        return found;
    }

    public String getError() {
        return error;
    }
}
