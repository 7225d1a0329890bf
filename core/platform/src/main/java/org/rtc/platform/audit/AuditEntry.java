package org.rtc.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rtc.spi.access.Scope;

/** One change, as it is remembered; never altered. The name stays when the person goes. */
@Entity
@Table(name = "pf_audit")
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Instant created;
    @Column(name = "person_id")
    private Long personId;
    private String name;
    private String act;
    private String scope;
    private String object;
    private String detail;
    private String address;

    protected AuditEntry() {
    }

    /** @param personId null for the system @param address of the computer, or null */
    public AuditEntry(Instant created, Long personId, String name, String act, Scope scope, String object, String detail,
            String address) {
        this.created = created;
        this.personId = personId;
        this.name = name;
        this.act = act;
        this.scope = scope.toString();
        this.object = object;
        this.detail = detail;
        this.address = address;
    }

    public Long getId() {
        return id;
    }
}
