package org.rtc.platform.people.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.rtc.platform.people.Details;

/** What somebody typed to register. It becomes an account when they follow the link that went to their address. */
@Entity
@Table(name = "pf_registration")
public class Registration {
    static final Duration LIFE = Duration.ofDays(2);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String hash;
    private String username;
    private String email;
    @Column(name = "given_name")
    private String givenName;
    @Column(name = "family_name")
    private String familyName;
    private String country;
    @Column(name = "organisation_id")
    private Long organisationId;
    private String lang;
    private String zone;
    @Column(name = "password_hash")
    private String passwordHash;
    private Instant created;

    protected Registration() {
    }

    /** @param hash of the link's secret */
    Registration(String hash, Details details, String zone, String passwordHash, Instant created) {
        this.hash = hash;
        this.username = details.username();
        this.email = details.email();
        this.givenName = details.givenName();
        this.familyName = details.familyName();
        this.country = details.countryOrNull();
        this.organisationId = details.officeId();
        this.lang = details.language().tag();
        this.zone = zone;
        this.passwordHash = passwordHash;
        this.created = created;
    }

    /** @param username the one they get */
    Details details(String username) {
        return new Details(username, email, givenName, familyName, country == null ? "" : country,
                organisationId == null ? "" : organisationId.toString(), lang, zone);
    }

    String username() {
        return username;
    }

    String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean holds(Instant now) {
        return created.plus(LIFE).isAfter(now);
    }
}
