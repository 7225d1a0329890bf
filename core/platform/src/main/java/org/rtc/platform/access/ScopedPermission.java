package org.rtc.platform.access;

import java.util.List;
import org.apache.shiro.authz.Permission;
import org.apache.shiro.authz.permission.WildcardPermission;
import org.rtc.spi.access.Scope;

/**
 * A permission in a scope. As held, it names one scope; as asked for, it names the scope of the record and all around
 * it, and it is implied where one of these is the scope in which it is held. No scopes asked for means anywhere.
 */
final class ScopedPermission implements Permission {
    private final WildcardPermission permission;
    private final List<Scope> scopes;

    ScopedPermission(String permission, List<Scope> scopes) {
        this.permission = new WildcardPermission(permission, true);
        this.scopes = scopes;
    }

    @Override
    public boolean implies(Permission other) {
        return other instanceof ScopedPermission asked && permission.implies(asked.permission)
                && (asked.scopes.isEmpty() || asked.scopes.stream().anyMatch(scopes::contains));
    }

    List<Scope> scopes() {
        return scopes;
    }
}
