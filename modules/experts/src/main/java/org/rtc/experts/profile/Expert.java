package org.rtc.experts.profile;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.experts.Ids;
import org.rtc.spi.text.LocalizedText;

/**
 * A person who agreed, or may yet agree, to be found for what they know. Nothing of it is shown without their consent:
 * to whom ({@link Audience}) and which fields ({@link Shared}) are theirs to say, and what others see is made by
 * {@link ExpertViews} alone.
 */
@Entity
@Table(name = "exp_expert")
public class Expert {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "person_id")
    private long personId;
    private LocalizedText headline;
    private LocalizedText summary;
    private String employer;
    private String country;
    @Enumerated(EnumType.STRING)
    private Available available;
    @Column(name = "available_from")
    private LocalDate availableFrom;
    @Column(name = "days_per_year")
    private Integer daysPerYear;
    private boolean remote;
    private boolean travels;
    @Column(name = "worked_in")
    private String workedIn;
    private String publications;
    private String referees;
    private String email;
    private String phone;
    @Column(name = "cv_file_id")
    private Long cvFile;
    @Column(name = "cv_name")
    private String cvName;
    @Enumerated(EnumType.STRING)
    private Audience audience = Audience.NOBODY;
    private String shared = "";
    private Instant confirmed;
    private Instant reminded;
    private boolean lapsed;
    private Instant created;
    @Version
    private int version;

    protected Expert() {
    }

    Expert(long personId, Instant created) {
        this.personId = personId;
        this.created = created;
        confirm(created);
    }

    /** Details that were checked. */
    void describe(Details d) {
        headline = d.headline();
        summary = d.summary();
        employer = d.employer();
        country = d.country();
        available = d.availability().status();
        availableFrom = available == Available.LATER ? d.availability().from() : null;
        daysPerYear = d.availability().daysPerYear();
        remote = d.availability().remote();
        travels = d.availability().travels();
        workedIn = Ids.join(d.workedIn());
        publications = String.join("\n", d.publications());
        referees = String.join("\n", d.references());
        email = d.email();
        phone = d.phone();
    }

    void consent(Audience to, Set<Shared> fields) {
        audience = to;
        shared = fields.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    void confirm(Instant now) {
        confirmed = now;
        reminded = null;
        lapsed = false;
    }

    void remind(Instant now) {
        reminded = now;
    }

    void lapse() {
        lapsed = true;
    }

    void keepCv(Long file, String name) {
        cvFile = file;
        cvName = name;
    }

    /** Whether it is shown at all, and to those of that audience. */
    public boolean shownTo(Audience reader) {
        return !lapsed && audience != Audience.NOBODY && (audience == Audience.EVERYONE || reader == Audience.OFFICES);
    }

    public Set<Shared> getShared() {
        return Ids.split(shared).stream().map(Shared::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Shared.class)));
    }

    Details details(List<Skill> skills, List<Spoken> languages) {
        return new Details(headline, summary, employer, country, skills, languages,
                new Availability(available, availableFrom, daysPerYear, remote, travels), Ids.split(workedIn),
                Ids.lines(publications), Ids.lines(referees), email == null ? "" : email, phone == null ? "" : phone);
    }

    public Long getId() {
        return id;
    }

    public long getPersonId() {
        return personId;
    }

    public Long getCvFile() {
        return cvFile;
    }

    public String getCvName() {
        return cvName;
    }

    public Audience getAudience() {
        return audience;
    }

    public Instant getConfirmed() {
        return confirmed;
    }

    public boolean isLapsed() {
        return lapsed;
    }
}
