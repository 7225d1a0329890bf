package org.rtc.experts.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.rtc.experts.Ids;
import org.rtc.experts.profile.Level;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** An office asks for somebody who knows. It is open until the office says how it ended. */
@Entity
@Table(name = "exp_request")
public class ExpertRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String country;
    @Column(name = "office_id")
    private Long office;
    private LocalizedText title;
    private LocalizedText terms;
    private LocalDate starts;
    private LocalDate ends;
    @Column(name = "answer_by")
    private LocalDate answerBy;
    private String zone;
    @Enumerated(EnumType.STRING)
    private RequestPlace place;
    private String city;
    @Enumerated(EnumType.STRING)
    private Funding funding;
    @Column(name = "funding_note")
    private String fundingNote;
    private String topics;
    private String phases;
    private String languages;
    @Enumerated(EnumType.STRING)
    private Level level;
    @Enumerated(EnumType.STRING)
    private RequestStatus status = RequestStatus.OPEN;
    @Enumerated(EnumType.STRING)
    private RequestOutcome outcome;
    @Column(name = "outcome_note")
    private String outcomeNote;
    private Instant closed;
    @Column(name = "created_by")
    private long createdBy;
    private Instant created;
    @Version
    private int version;

    protected ExpertRequest() {
    }

    ExpertRequest(RequestDetails details, long createdBy, Instant created) {
        this.createdBy = createdBy;
        this.created = created;
        describe(details);
    }

    final void describe(RequestDetails d) {
        requireOpen();
        country = d.country();
        office = d.office();
        title = d.title();
        terms = d.terms();
        starts = d.starts();
        ends = d.ends();
        answerBy = d.answerBy();
        zone = d.zone();
        place = d.place();
        city = d.city();
        funding = d.funding();
        fundingNote = d.fundingNote();
        topics = Ids.join(d.topics());
        phases = Ids.join(d.phases());
        languages = Ids.join(d.languages());
        level = d.level();
    }

    void close(RequestOutcome how, String note, Instant now) {
        requireOpen();
        status = RequestStatus.CLOSED;
        outcome = how;
        outcomeNote = note;
        closed = now;
    }

    /** @throws Problem 409 where the request is closed */
    final void requireOpen() {
        if (status == RequestStatus.CLOSED) {
            throw Problem.conflict("experts.error.closed");
        }
    }

    /** Whether answers are still taken; without a date as long as the request is open. */
    public boolean answerable(Instant now) {
        Instant end = details().answersEnd();
        return isOpen() && (end == null || now.isBefore(end));
    }

    /** @throws Problem 409 where the request is closed, or its date for answers is over */
    final void requireAnswerable(Instant now) {
        requireOpen();
        if (!answerable(now)) {
            throw Problem.conflict("experts.error.late");
        }
    }

    public RequestDetails details() {
        return new RequestDetails(country, office, title, terms, starts, ends, answerBy, zone, place, city, funding, fundingNote,
                Ids.split(topics), Ids.split(phases), Ids.split(languages), level);
    }

    public Long getId() {
        return id;
    }

    public String getCountry() {
        return country;
    }

    public boolean isOpen() {
        return status == RequestStatus.OPEN;
    }

    public RequestOutcome getOutcome() {
        return outcome;
    }

    public String getOutcomeNote() {
        return outcomeNote;
    }

    public Instant getClosed() {
        return closed;
    }

    public long getCreatedBy() {
        return createdBy;
    }

    public Instant getCreated() {
        return created;
    }
}
