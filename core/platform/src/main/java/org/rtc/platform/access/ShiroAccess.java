package org.rtc.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.apache.shiro.SecurityUtils;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.problem.Forbidden;

/** The one way to ask; Shiro decides. */
@ApplicationScoped
public class ShiroAccess implements Access {
    @Inject
    ScopeTree tree;
    @Inject
    RequestViewer viewer;
    @Inject
    Grants grants;

    @Override
    public boolean can(String permission, Scope scope) {
        return viewer.known() && SecurityUtils.getSubject().isPermitted(new ScopedPermission(permission, tree.chain(scope)));
    }

    @Override
    public boolean canSomewhere(String permission) {
        return viewer.known() && SecurityUtils.getSubject().isPermitted(new ScopedPermission(permission, List.of()));
    }

    @Override
    public Set<Scope> scopes(String permission) {
        return viewer.known() ? grants.scopes((Principal) SecurityUtils.getSubject().getPrincipal(), permission) : Set.of();
    }

    @Override
    public void require(String permission, Scope scope) {
        if (!can(permission, scope)) {
            if (!viewer.known()) {
                viewer.personId();
            }
            throw new Forbidden();
        }
    }

    @Override
    public long requirePerson() {
        return viewer.personId();
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }
}
