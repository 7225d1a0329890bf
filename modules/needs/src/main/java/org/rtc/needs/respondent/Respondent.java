package org.rtc.needs.respondent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.rtc.spi.text.Lang;

/**
 * Somebody asked in a round. The one of an office belongs to no person: whoever is focal point of the country answers it.
 * Others are a person with an account, or somebody who got a link by e-mail.
 */
@Entity(name = "NeedsRespondent")
@Table(name = "nd_respondent")
public class Respondent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "round_id")
    private long round;
    private String country;
    private String kind;
    @Column(name = "organisation_id")
    private Long organisation;
    @Column(name = "person_id")
    private Long person;
    private String email;
    private String name;
    private String lang;
    private String status = Status.INVITED.id();
    private Instant invited;
    private Instant reminded;
    private Instant sent;
    @Version
    private int version;

    /** How far they are. */
    public enum Status {
        INVITED, STARTED, SENT;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    protected Respondent() {
    }

    private Respondent(long round, String country, RespondentKind kind, Lang lang, Instant now) {
        this.round = round;
        this.country = country;
        this.kind = kind.id();
        this.lang = lang.tag();
        this.invited = now;
    }

    public static Respondent office(long round, String country, Long organisation, Instant now) {
        Respondent office = new Respondent(round, country, RespondentKind.OFFICE, Lang.ES, now);
        office.organisation = organisation;
        return office;
    }

    public static Respondent person(long round, String country, RespondentKind kind, long person, Instant now) {
        Respondent one = new Respondent(round, country, kind, Lang.ES, now);
        one.person = person;
        return one;
    }

    public static Respondent mail(long round, String country, RespondentKind kind, String email, Lang lang, Instant now) {
        Respondent one = new Respondent(round, country, kind, lang, now);
        one.email = email;
        return one;
    }

    public void answered() {
        if (status() == Status.INVITED) {
            status = Status.STARTED.id();
        }
    }

    public void send(Instant now) {
        status = Status.SENT.id();
        sent = now;
    }

    /** To change what was sent. */
    public void takeBack() {
        status = Status.STARTED.id();
        sent = null;
    }

    void remind(Instant now) {
        reminded = now;
    }

    /** What they answered stays; who they were goes. */
    void forget() {
        person = null;
        email = null;
        name = null;
    }

    public Status status() {
        return Status.valueOf(status.toUpperCase(Locale.ROOT));
    }

    public RespondentKind kind() {
        return RespondentKind.of(kind).orElseThrow();
    }

    public Lang lang() {
        return Lang.of(lang).orElse(Lang.ES);
    }

    public Long getId() {
        return id;
    }

    public long getRound() {
        return round;
    }

    public String getCountry() {
        return country;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public Long getPerson() {
        return person;
    }

    public String getEmail() {
        return email;
    }

    public Instant getInvited() {
        return invited;
    }

    public Instant getReminded() {
        return reminded;
    }

    public Instant getSent() {
        return sent;
    }
}
