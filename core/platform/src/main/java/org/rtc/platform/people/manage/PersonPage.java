package org.rtc.platform.people.manage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rtc.platform.access.Permissions;
import org.rtc.platform.access.RoleGrant;
import org.rtc.platform.access.role.Ranks;
import org.rtc.platform.access.role.RoleGrants;
import org.rtc.platform.access.role.Roles;
import org.rtc.platform.access.role.ScopeNames;
import org.rtc.platform.people.PersonAccount;
import org.rtc.platform.people.PersonChoices;
import org.rtc.platform.places.Zones;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.web.PagePath;

/** One person, as administrators see and change them. */
@Named("adminPerson")
@RequestScoped
public class PersonPage {
    @Inject
    PagePath path;

    @Inject
    ManagePeople manage;

    @Inject
    RoleGrants grants;

    @Inject
    Ranks ranks;

    @Inject
    Roles roles;

    @Inject
    ScopeNames scopes;

    @Inject
    PersonChoices choices;

    @Inject
    Access access;

    @Inject
    Words words;

    private PersonAccount person;
    private boolean managed;

    @PostConstruct
    void load() {
        person = manage.see(path.id("id"));
        managed = ranks.mayManage(person);
    }

    public PersonAccount getPerson() {
        return person;
    }

    public String getName() {
        return (person.getGivenName() + " " + person.getFamilyName()).strip();
    }

    /** Whether whoever is at work may change the account. */
    public boolean isManaged() {
        return managed;
    }

    /** Whether whoever is at work may erase the account. */
    public boolean isErasing() {
        return managed && access.can(Permissions.PEOPLE_ERASE, Ranks.scopeOf(person));
    }

    public boolean isGranting() {
        return access.canSomewhere(Permissions.ROLE_GRANT);
    }

    public String getOffice() {
        return person.getOrganisationId() == null ? "" : person.getOrganisationId().toString();
    }

    public Map<String, String> getZones() {
        Map<String, String> all = new LinkedHashMap<>(choices.getZones());
        all.computeIfAbsent(person.getZone(), Zones::name);
        return all;
    }

    /** Roles that whoever is at work could give somewhere. */
    public Map<String, String> getRoles() {
        return roles.names(access.viewer().lang());
    }

    /** Scopes in which whoever is at work may give roles at all. */
    public Map<String, String> getScopes() {
        Map<String, String> all = new LinkedHashMap<>();
        scopes.all().forEach((scope, name) -> {
            if (access.can(Permissions.ROLE_GRANT, Scope.parse(scope))) {
                all.put(scope, name);
            }
        });
        return all;
    }

    /** Their buttons belong to the form «act» of the page, which has its token. */
    public Fragment getGrants() {
        List<RoleGrant> held = grants.of(person.getId());
        return html -> {
            if (held.isEmpty()) {
                html.element("p", words.t("platform.people.noRoles"), "class", "muted");
                return;
            }
            html.open("ul", "class", "list");
            held.forEach(grant -> row(html, grant));
            html.close();
        };
    }

    private void row(Html html, RoleGrant grant) {
        String role = getRoles().getOrDefault(grant.getRole(), grant.getRole());
        html.open("li").open("span", "class", "dot").icon("shield").close().open("div").element("b", role)
                .open("small").text(scopes.of(grant.getScope()) + " · ");
        words.day(html, grant.getGranted());
        html.close().close();
        if (ranks.mayGrant(grant.getRole(), grant.getScope())) {
            html.element("button", words.t("platform.people.withdraw"), "class", "btn s danger", "form", "act", "formaction",
                    "/admin/people/" + person.getId() + "/roles/" + grant.getId() + "/withdraw",
                    "data-confirm", words.t("platform.people.withdraw.sure", role, scopes.of(grant.getScope())));
        }
        html.close();
    }
}
