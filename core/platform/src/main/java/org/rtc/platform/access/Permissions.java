package org.rtc.platform.access;

import static org.rtc.spi.access.PermissionDef.FOCAL_POINT;
import static org.rtc.spi.access.PermissionDef.HUB_ADMIN;
import static org.rtc.spi.access.PermissionDef.SECRETARIAT;

import java.util.List;
import org.rtc.platform.audit.AuditLog;
import org.rtc.platform.job.JobList;
import org.rtc.platform.module.ModuleSwitch;
import org.rtc.platform.outbox.OutboxList;
import org.rtc.platform.search.SearchAdmin;
import org.rtc.platform.setting.SettingForm;
import org.rtc.platform.theme.Themes;
import org.rtc.spi.access.PermissionDef;

/** What the platform asks for, and which roles have it from the start. The administrator has everything. */
public final class Permissions {
    /** See who is in a scope, with addresses and roles. */
    public static final String PEOPLE_VIEW = "platform:person:view";
    /** Make, change and close accounts of a scope. */
    public static final String PEOPLE_MANAGE = "platform:person:manage";
    /** Erase accounts of a scope for good. */
    public static final String PEOPLE_ERASE = "platform:person:erase";
    /** Give roles, never wider or stronger than one's own. */
    public static final String ROLE_GRANT = "platform:role:grant";
    /** Say what each role may do. */
    public static final String ROLE_DEFINE = "platform:role:define";
    /** Change countries and offices of a scope; hubs in the network. */
    public static final String PLACE_MANAGE = "platform:place:manage";
    /** Import editions of the classification of topics. */
    public static final String TOPIC_MANAGE = "platform:topic:manage";

    private Permissions() {
    }

    public static List<PermissionDef> all() {
        return List.of(
                PermissionDef.of(PEOPLE_VIEW, SECRETARIAT, HUB_ADMIN, FOCAL_POINT),
                PermissionDef.of(PEOPLE_MANAGE, SECRETARIAT, HUB_ADMIN, FOCAL_POINT),
                PermissionDef.of(PEOPLE_ERASE, SECRETARIAT),
                PermissionDef.of(ROLE_GRANT, SECRETARIAT, HUB_ADMIN, FOCAL_POINT),
                PermissionDef.of(ROLE_DEFINE),
                PermissionDef.of(PLACE_MANAGE, SECRETARIAT, HUB_ADMIN, FOCAL_POINT),
                PermissionDef.of(TOPIC_MANAGE, SECRETARIAT),
                PermissionDef.of(Themes.CHOOSE, SECRETARIAT, HUB_ADMIN),
                PermissionDef.of(AuditLog.PERMISSION, SECRETARIAT),
                PermissionDef.of(SettingForm.PERMISSION, SECRETARIAT),
                PermissionDef.of(JobList.PERMISSION),
                PermissionDef.of(OutboxList.PERMISSION),
                PermissionDef.of(ModuleSwitch.PERMISSION),
                PermissionDef.of(SearchAdmin.PERMISSION));
    }
}
