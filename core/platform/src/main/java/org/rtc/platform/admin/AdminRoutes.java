package org.rtc.platform.admin;

import static org.rtc.platform.access.Permissions.PEOPLE_ERASE;
import static org.rtc.platform.access.Permissions.PEOPLE_MANAGE;
import static org.rtc.platform.access.Permissions.PEOPLE_VIEW;
import static org.rtc.platform.access.Permissions.PLACE_MANAGE;
import static org.rtc.platform.access.Permissions.ROLE_DEFINE;
import static org.rtc.platform.access.Permissions.ROLE_GRANT;
import static org.rtc.platform.access.Permissions.TOPIC_MANAGE;

import java.util.List;
import org.rtc.platform.access.role.AddRoleAction;
import org.rtc.platform.access.role.DefineRoleAction;
import org.rtc.platform.audit.AuditLog;
import org.rtc.platform.job.JobList;
import org.rtc.platform.module.ModuleSwitch;
import org.rtc.platform.module.SwitchAction;
import org.rtc.platform.outbox.OutboxList;
import org.rtc.platform.people.erase.EraseOtherAction;
import org.rtc.platform.people.manage.AccountAction;
import org.rtc.platform.people.manage.GrantAction;
import org.rtc.platform.people.manage.ImportAction;
import org.rtc.platform.people.manage.NewPersonAction;
import org.rtc.platform.people.manage.PersonAction;
import org.rtc.platform.people.manage.WithdrawAction;
import org.rtc.platform.places.manage.CountryAction;
import org.rtc.platform.places.manage.HubAction;
import org.rtc.platform.places.manage.NewOrganisationAction;
import org.rtc.platform.places.manage.OrganisationAction;
import org.rtc.platform.places.topic.AddTopicsAction;
import org.rtc.platform.places.topic.UseTopicsAction;
import org.rtc.platform.search.SearchAdmin;
import org.rtc.platform.setting.SettingForm;
import org.rtc.platform.theme.ChooseThemesAction;
import org.rtc.platform.theme.Themes;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.MenuEntry;
import org.rtc.spi.web.Route;

/** Administration. The guards keep out those for whom a page is not made; the services ask for the scope of each record. */
public final class AdminRoutes {
    private static final String PAGES = "/platform/admin/";

    public static final List<Route> ALL = List.of(
            Route.page("/admin", PAGES + "index.xhtml", Guard.SIGNED_IN),
            Route.page("/admin/people", PAGES + "people.xhtml", Guard.needs(PEOPLE_VIEW)),
            Route.form("/admin/people/new", PAGES + "person-new.xhtml", NewPersonAction.class, Guard.needs(PEOPLE_MANAGE)),
            Route.form("/admin/people/import", PAGES + "import.xhtml", ImportAction.class, Guard.needs(PEOPLE_MANAGE)),
            Route.form("/admin/people/{id}", PAGES + "person.xhtml", PersonAction.class, Guard.needs(PEOPLE_VIEW)),
            Route.action("/admin/people/{id}/roles", GrantAction.class, Guard.needs(ROLE_GRANT)),
            Route.action("/admin/people/{id}/roles/{grant}/withdraw", WithdrawAction.class, Guard.needs(ROLE_GRANT)),
            Route.action("/admin/people/{id}/account/{act}", AccountAction.class, Guard.needs(PEOPLE_MANAGE)),
            Route.form("/admin/people/{id}/erase", PAGES + "erase.xhtml", EraseOtherAction.class, Guard.needs(PEOPLE_ERASE)),
            Route.page("/admin/countries", PAGES + "countries.xhtml", Guard.needs(PLACE_MANAGE)),
            Route.form("/admin/countries/{iso2}", PAGES + "country.xhtml", CountryAction.class, Guard.needs(PLACE_MANAGE)),
            Route.page("/admin/hubs", PAGES + "hubs.xhtml", Guard.needs(PLACE_MANAGE)),
            Route.form("/admin/hubs/{id}", PAGES + "hub.xhtml", HubAction.class, Guard.needs(PLACE_MANAGE)),
            Route.page("/admin/organisations", PAGES + "organisations.xhtml", Guard.needs(PLACE_MANAGE)),
            Route.form("/admin/organisations/new", PAGES + "organisation-new.xhtml", NewOrganisationAction.class, Guard.needs(PLACE_MANAGE)),
            Route.form("/admin/organisations/{id}", PAGES + "organisation.xhtml", OrganisationAction.class, Guard.needs(PLACE_MANAGE)),
            Route.form("/admin/topics", PAGES + "topics.xhtml", AddTopicsAction.class, Guard.needs(TOPIC_MANAGE)),
            Route.action("/admin/topics/{edition}/use", UseTopicsAction.class, Guard.needs(TOPIC_MANAGE)),
            Route.form("/admin/roles", PAGES + "roles.xhtml", AddRoleAction.class, Guard.needs(ROLE_DEFINE)),
            Route.form("/admin/roles/{role}", PAGES + "role.xhtml", DefineRoleAction.class, Guard.needs(ROLE_DEFINE)),
            Route.form("/admin/themes", PAGES + "themes.xhtml", ChooseThemesAction.class, Guard.needs(Themes.CHOOSE)),
            Route.page("/admin/audit", PAGES + "audit.xhtml", Guard.needs(AuditLog.PERMISSION)),
            Route.page("/admin/modules", PAGES + "modules.xhtml", Guard.needs(ModuleSwitch.PERMISSION)),
            Route.page("/admin/modules/{id}", PAGES + "module.xhtml", Guard.needs(ModuleSwitch.PERMISSION)),
            Route.action("/admin/modules/{id}/{act}", SwitchAction.class, Guard.needs(ModuleSwitch.PERMISSION)),
            Route.page("/admin/jobs", PAGES + "jobs.xhtml", Guard.needs(JobList.PERMISSION)),
            Route.action("/admin/jobs/{name}/run", RunJobAction.class, Guard.needs(JobList.PERMISSION)),
            Route.action("/admin/search/rebuild", RebuildSearchAction.class, Guard.needs(SearchAdmin.PERMISSION)),
            Route.page("/admin/outbox", PAGES + "outbox.xhtml", Guard.needs(OutboxList.PERMISSION)),
            Route.action("/admin/outbox/{id}/{act}", OutboxAction.class, Guard.needs(OutboxList.PERMISSION)),
            Route.form("/admin/settings", PAGES + "settings.xhtml", SettingsAction.class, Guard.needs(SettingForm.PERMISSION)));

    public static final List<MenuEntry> MENU = List.of(
            entry("people", "people", 100, PEOPLE_VIEW), entry("countries", "globe", 200, PLACE_MANAGE),
            entry("hubs", "map", 300, PLACE_MANAGE), entry("organisations", "home", 400, PLACE_MANAGE),
            entry("topics", "topic", 500, TOPIC_MANAGE), entry("themes", "show", 600, Themes.CHOOSE), entry("roles", "shield", 800, ROLE_DEFINE),
            entry("audit", "file", 810, AuditLog.PERMISSION), entry("settings", "settings", 820, SettingForm.PERMISSION),
            entry("modules", "package", 825, ModuleSwitch.PERMISSION),
            entry("jobs", "clock", 830, JobList.PERMISSION), entry("outbox", "mail", 840, OutboxList.PERMISSION));

    private AdminRoutes() {
    }

    private static MenuEntry entry(String name, String icon, int order, String permission) {
        return new MenuEntry(MenuEntry.Place.ADMINISTRATION, "platform.admin." + name, "/admin/" + name, icon, order,
                Guard.needs(permission));
    }
}
