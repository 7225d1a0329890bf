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
import org.rtc.platform.access.role.Roles;
import org.rtc.platform.access.role.ScopeNames;
import org.rtc.platform.people.PersonChoices;
import org.rtc.platform.text.Pager;
import org.rtc.platform.text.Table;
import org.rtc.spi.access.Access;
import org.rtc.spi.data.Slice;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.web.PagePath;

/** The list of people that whoever is at work may see. */
@Named("adminPeople")
@RequestScoped
public class PeoplePage {
    private static final int ROWS = 50;

    @Inject
    PagePath path;

    @Inject
    PeopleList people;

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

    private final Map<String, String> filters = new LinkedHashMap<>();
    private Slice<PeopleList.Row> slice;
    private Map<Long, List<RoleGrant>> grants;
    private Map<String, String> roleNames;

    @PostConstruct
    void load() {
        List.of("query", "country", "role", "state").forEach(name -> filters.put(name, path.query(name)));
        Boolean active = "closed".equals(filters.get("state")) ? Boolean.FALSE : null;
        slice = people.list(new PeopleList.Filter(filters.get("query"), filters.get("country"), filters.get("role"), active),
                path.query("after"), ROWS);
        grants = people.roles(slice);
        roleNames = roles.names(access.viewer().lang());
    }

    public Map<String, String> getFilters() {
        return filters;
    }

    public Map<String, String> getStates() {
        return Map.of("closed", words.t("platform.people.onlyClosed"));
    }

    public Map<String, String> getRoles() {
        return roleNames;
    }

    public boolean isManages() {
        return access.canSomewhere(Permissions.PEOPLE_MANAGE);
    }

    public boolean isNone() {
        return slice.items().isEmpty();
    }

    public Fragment getList() {
        return html -> {
            Table table = new Table(html, words.t("platform.admin.people"), List.of(words.t("platform.people.name"),
                    words.t("platform.person.country"), words.t("platform.people.roles")));
            slice.items().forEach(person -> row(table, person));
            table.close();
            Pager.write(html, "/admin/people", filters, slice.next(), words.t("platform.pager"), words.t("platform.pager.next"));
        };
    }

    private void row(Table table, PeopleList.Row person) {
        table.row(person.name(), "/admin/people/" + person.id(), person.username())
                .cell(person.country() == null ? "" : choices.getCountries().getOrDefault(person.country(), person.country()))
                .cell(html -> states(html, person)).end();
    }

    private void states(Html html, PeopleList.Row person) {
        if (!person.active()) {
            html.open("span", "class", "tag bad").icon("lock").text(words.t("platform.people.closed")).close();
        }
        grants.getOrDefault(person.id(), List.of()).forEach(grant -> html.open("div")
                .text(roleNames.getOrDefault(grant.getRole(), grant.getRole()) + " ")
                .element("small", scopes.of(grant.getScope()), "class", "muted").close());
    }
}
