package org.rtc.needs.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rtc.needs.word.Limit;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/**
 * One asking of a questionnaire among the countries of the network or of a hub: drawn up, opened until a deadline,
 * closed, and opened again where that is needed.
 */
@Entity(name = "NeedsRound")
@Table(name = "nd_round")
public class Round {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "questionnaire_id")
    private long questionnaire;
    private LocalizedText title;
    private LocalizedText intro;
    @Column(name = "scope_kind")
    private String scopeKind;
    @Column(name = "scope_id")
    private String scopeId;
    private String status = RoundStatus.DRAFT.id();
    private Instant opens;
    private Instant deadline;
    private String zone;
    private String countries;
    @Column(name = "office_weight")
    private int officeWeight;
    @Column(name = "manager_weight")
    private int managerWeight;
    @Column(name = "staff_weight")
    private int staffWeight;
    @Column(name = "priority_share")
    private int priorityShare;
    @Column(name = "earlier_id")
    private Long earlier;
    private Instant created;
    private Instant opened;
    private Instant closed;
    @Version
    private int version;

    protected Round() {
    }

    Round(RoundDetails details, Scope scope, Instant now) {
        this.scopeKind = scope.kind().name().toLowerCase(Locale.ROOT);
        this.scopeId = scope.id();
        this.created = now;
        change(details, now);
    }

    static Round past(RoundDetails details, Scope scope, Instant opened, Instant closed) {
        Round round = new Round(details, scope, opened);
        round.opened = opened;
        round.closed = closed;
        round.status = RoundStatus.CLOSED.id();
        return round;
    }

    /** @throws Problem 422 where the details break a rule, 409 where the questionnaire of an opened round would change */
    void change(RoundDetails d, Instant now) {
        if (d.title().isEmpty()) {
            throw Problem.invalid("title", "needs.error.text");
        }
        if (opened != null && d.questionnaire() != questionnaire) {
            throw Problem.conflict("needs.error.questionnaireFixed");
        }
        if (opened != null && !d.countries().equals(getCountries())) {
            throw Problem.conflict("needs.error.countriesFixed");
        }
        if (status().equals(RoundStatus.DRAFT) && !d.deadline().isAfter(now)) {
            throw Problem.invalid("deadline", "needs.error.deadline");
        }
        if (d.opens() != null && !d.opens().isBefore(d.deadline())) {
            throw Problem.invalid("opens", "needs.error.opens");
        }
        questionnaire = d.questionnaire();
        title = Limit.within("title", d.title(), Limit.TITLE);
        intro = Limit.within("intro", d.intro(), Limit.LONG_TEXT);
        opens = d.opens();
        countries = d.countries().isEmpty() ? null : String.join(" ", new TreeSet<>(d.countries()));
        deadline = d.deadline();
        zone = d.zone().getId();
        officeWeight = d.weights().office();
        managerWeight = d.weights().manager();
        staffWeight = d.weights().staff();
        priorityShare = d.weights().priorityShare();
        earlier = d.earlier();
    }

    /** Also again, once closed. @param until the new deadline where it is past; null to keep it */
    void open(Instant until, Instant now) {
        Instant end = until == null ? deadline : until;
        if (!end.isAfter(now)) {
            throw Problem.invalid("deadline", "needs.error.deadline");
        }
        deadline = end;
        status = RoundStatus.OPEN.id();
        opened = opened == null ? now : opened;
        closed = null;
    }

    void close(Instant now) {
        if (status() != RoundStatus.OPEN) {
            throw Problem.conflict("needs.error.notOpen");
        }
        status = RoundStatus.CLOSED.id();
        closed = now;
    }

    /** @throws Problem 409 where answers are no longer, or not yet, taken */
    public void requireTaking(Instant now) {
        if (!isTaking(now)) {
            throw Problem.conflict("needs.error.notTaking");
        }
    }

    public boolean isTaking(Instant now) {
        return status() == RoundStatus.OPEN && deadline.isAfter(now);
    }

    public RoundStatus status() {
        return RoundStatus.valueOf(status.toUpperCase(Locale.ROOT));
    }

    public Scope scope() {
        return new Scope(Scope.Kind.valueOf(scopeKind.toUpperCase(Locale.ROOT)), scopeId);
    }

    public Weights weights() {
        return new Weights(officeWeight, managerWeight, staffWeight, priorityShare);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Long getId() {
        return id;
    }

    public long getQuestionnaire() {
        return questionnaire;
    }

    public LocalizedText getTitle() {
        return title;
    }

    public LocalizedText getIntro() {
        return intro;
    }

    /** When it opens by itself; null where somebody opens it. */
    public Instant getOpens() {
        return opens;
    }

    /** ISO codes of those that are asked; empty for all of the scope. */
    public Set<String> getCountries() {
        return countries == null || countries.isEmpty() ? Set.of() : Set.of(countries.split(" "));
    }

    public Instant getDeadline() {
        return deadline;
    }

    public Long getEarlier() {
        return earlier;
    }

    public Instant getOpened() {
        return opened;
    }

    public Instant getClosed() {
        return closed;
    }
}
