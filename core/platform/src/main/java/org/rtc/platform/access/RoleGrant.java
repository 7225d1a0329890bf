package org.rtc.platform.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.rtc.spi.access.Scope;

/** A role that a person has in a scope. */
@Entity
@Table(name = "pf_role_grant")
public class RoleGrant {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "person_id")
    private long personId;
    private String role;
    @Column(name = "scope_kind")
    private String scopeKind;
    @Column(name = "scope_id")
    private String scopeId;
    private Instant granted;

    protected RoleGrant() {
    }

    public RoleGrant(long personId, String role, Scope scope, Instant granted) {
        this.personId = personId;
        this.role = role;
        this.scopeKind = scope.kind().name().toLowerCase(Locale.ROOT);
        this.scopeId = scope.id();
        this.granted = granted;
    }

    public Long getId() {
        return id;
    }

    public long getPersonId() {
        return personId;
    }

    public String getRole() {
        return role;
    }

    public Scope getScope() {
        return new Scope(Scope.Kind.valueOf(scopeKind.toUpperCase(Locale.ROOT)), scopeId);
    }

    public Instant getGranted() {
        return granted;
    }
}
