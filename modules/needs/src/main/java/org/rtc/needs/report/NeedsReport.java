package org.rtc.needs.report;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.rtc.needs.assessment.Assessment;
import org.rtc.needs.round.Weights;
import org.rtc.needs.word.Limit;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** The assessment of a round as it was on the day when the secretariat published it: what comes in later changes nothing. */
@Entity(name = "NeedsReport")
@Table(name = "nd_report")
public class NeedsReport {
    public static final String PUBLIC = "public";
    public static final String COUNCIL = "council";
    private static final Jsonb JSON = JsonbBuilder.create();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "round_id")
    private long round;
    private LocalizedText title;
    private LocalizedText conclusions;
    private String audience;
    private String figures;
    private Instant published;
    @Version
    private int version;

    /** What is frozen. @param before the assessment compared with, or null */
    public record Figures(Assessment assessment, Weights weights, Assessment before) {
    }

    protected NeedsReport() {
    }

    NeedsReport(long round) {
        this.round = round;
    }

    /** Publishes it, again with the figures of today. @throws Problem 422 */
    void publish(LocalizedText newTitle, LocalizedText newConclusions, String newAudience, Figures frozen, Instant now) {
        if (newTitle.isEmpty()) {
            throw Problem.invalid("title", "needs.error.text");
        }
        if (!newAudience.equals(PUBLIC) && !newAudience.equals(COUNCIL)) {
            throw Problem.invalid("audience", "needs.error.audience");
        }
        title = Limit.within("title", newTitle, Limit.TITLE);
        conclusions = Limit.within("conclusions", newConclusions, Limit.LONG_TEXT);
        audience = newAudience;
        figures = JSON.toJson(frozen);
        published = now;
    }

    public Long getId() {
        return id;
    }

    public long getRound() {
        return round;
    }

    public LocalizedText getTitle() {
        return title;
    }

    public LocalizedText getConclusions() {
        return conclusions;
    }

    public String getAudience() {
        return audience;
    }

    public boolean isPublic() {
        return PUBLIC.equals(audience);
    }

    public Figures getFigures() {
        return JSON.fromJson(figures, Figures.class);
    }

    public Instant getPublished() {
        return published;
    }
}
