package org.rtc.platform.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A permission that was given to its first roles already. */
@Entity
@Table(name = "pf_permission_seen")
public class PermissionSeen {
    @Id
    private String permission;

    protected PermissionSeen() {
    }
}
