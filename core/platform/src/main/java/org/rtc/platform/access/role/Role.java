package org.rtc.platform.access.role;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.rtc.spi.text.LocalizedText;

/** A role that an administrator added to those of the core. */
@Entity
@Table(name = "pf_role")
public class Role {
    @Id
    private String id;
    private LocalizedText name;
    @Version
    private int version;

    protected Role() {
    }

    Role(String id, LocalizedText name) {
        this.id = id;
        this.name = name;
    }

    public String getId() {
        return id;
    }

    public LocalizedText getName() {
        return name;
    }
}
