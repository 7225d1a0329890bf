package org.rtc.catalogue.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.rtc.catalogue.group.Posters;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Reach;
import org.rtc.spi.access.Scope;

/** Who may do what with activities: each is in the care of its country, one without a country in the network's. */
@ApplicationScoped
public class ActivityAccess {
    public static final String EDIT = "catalogue:activity:edit";
    public static final String SUBMIT = "catalogue:activity:submit";
    public static final String PUBLISH = "catalogue:activity:publish";
    public static final String EXCHANGE = "catalogue:exchange:manage";

    public static final List<PermissionDef> ALL = List.of(
            PermissionDef.of(EDIT, PermissionDef.SECRETARIAT, PermissionDef.HUB_ADMIN, PermissionDef.FOCAL_POINT),
            PermissionDef.of(SUBMIT, PermissionDef.SECRETARIAT, PermissionDef.HUB_ADMIN, PermissionDef.FOCAL_POINT),
            PermissionDef.of(PUBLISH, PermissionDef.SECRETARIAT, PermissionDef.HUB_ADMIN),
            PermissionDef.of(EXCHANGE, PermissionDef.SECRETARIAT));

    @Inject
    Access access;
    @Inject
    Reach reach;
    @Inject
    Posters posters;

    /** The countries in which whoever is at work holds the permission. */
    public Set<String> countries(String permission) {
        return reach.countries(permission);
    }

    /** Whether they hold it for what is nobody's own. */
    public boolean network(String permission) {
        return access.can(permission, Scope.NETWORK);
    }

    public boolean may(String permission, Activity activity) {
        return access.can(permission, activity.scope()) || posts(permission, activity.details().host().group());
    }

    /** @throws org.rtc.spi.problem.Problem 401, 403 */
    void require(String permission, Activity activity) {
        require(permission, activity.scope(), activity.details().host().group());
    }

    /** @param group whose activity it is, or null @throws org.rtc.spi.problem.Problem 401, 403 */
    void require(String permission, Scope scope, Long group) {
        if (!posts(permission, group)) {
            access.require(permission, scope);
        }
    }

    /** Who announces for a working group writes and submits its activities, whatever their country; others publish. */
    boolean posts(String permission, Long group) {
        return (permission.equals(EDIT) || permission.equals(SUBMIT)) && posters.posts(group);
    }

    /** Whether whoever is at work announces anything: for a country, the network or a working group. */
    public boolean announces() {
        return access.canSomewhere(EDIT) || !posters.groups().isEmpty();
    }

    /** Whether they see it although it is not published. */
    public boolean sees(Activity activity) {
        return activity.open() || access.viewer().signedIn() && activity.createdBy() == access.viewer().personId()
                || may(EDIT, activity) || may(PUBLISH, activity);
    }
}
