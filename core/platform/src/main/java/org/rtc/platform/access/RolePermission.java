package org.rtc.platform.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A permission that a role holds. Data, changed by administrators. */
@Entity
@Table(name = "pf_role_permission")
@IdClass(RolePermission.Key.class)
public class RolePermission {
    @Id
    private String role;
    @Id
    private String permission;

    protected RolePermission() {
    }

    public RolePermission(String role, String permission) {
        this.role = role;
        this.permission = permission;
    }

    public String getRole() {
        return role;
    }

    public String getPermission() {
        return permission;
    }

    /** Both together. */
    public record Key(String role, String permission) implements Serializable {
    }
}
