package org.rtc.platform.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.rtc.spi.text.Lang;

/** A person with an account. The user name and the e-mail address are each theirs alone. */
@Entity
@Table(name = "pf_person")
public class PersonAccount {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
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
    private boolean active = true;
    @Column(name = "email_confirmed")
    private boolean emailConfirmed;
    @Column(name = "session_epoch")
    private int sessionEpoch;
    private Instant created;
    @Version
    private int version;

    protected PersonAccount() {
    }

    public PersonAccount(String username, String email, String givenName, String familyName, Lang lang, Instant created) {
        this.username = username;
        this.email = email;
        this.givenName = givenName;
        this.familyName = familyName;
        this.lang = lang.tag();
        this.zone = "UTC";
        this.created = created;
    }

    /** Sets another password; every session that is open anywhere ends. */
    public void setPasswordHash(String hash) {
        passwordHash = hash;
        sessionEpoch++;
    }

    /** Every session that is open anywhere ends. */
    public void endSessions() {
        sessionEpoch++;
    }

    /** Closes the account; every session that is open anywhere ends. */
    public void close() {
        active = false;
        sessionEpoch++;
    }

    public void reopen() {
        active = true;
    }

    public void rename(String given, String family) {
        givenName = given;
        familyName = family;
    }

    public void belongsTo(String iso2, Long organisation) {
        country = iso2;
        organisationId = organisation;
    }

    public void reads(Lang language, String zoneId) {
        lang = language.tag();
        zone = zoneId;
    }

    public void confirmEmail() {
        emailConfirmed = true;
    }

    public void setEmail(String address) {
        email = address;
        emailConfirmed = false;
    }

    public Long getId() {
        return id;
    }

    public String getUsername() {
        return username;
    }

    public String getEmail() {
        return email;
    }

    public String getGivenName() {
        return givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public String getCountry() {
        return country;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public Lang getLang() {
        return Lang.of(lang).orElse(Lang.ES);
    }

    public String getZone() {
        return zone;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isEmailConfirmed() {
        return emailConfirmed;
    }

    public int getSessionEpoch() {
        return sessionEpoch;
    }

    public Instant getCreated() {
        return created;
    }
}
