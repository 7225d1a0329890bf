package org.rtc.platform.access.role;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import org.rtc.platform.text.PartNames;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Scope;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.PagePath;

/** What each role may do: all at a glance, and one to change. */
@Named("adminRoles")
@RequestScoped
public class RolesPage {
    @Inject
    Roles roles;

    @Inject
    Access access;

    @Inject
    PagePath path;

    @Inject
    Words words;

    @Inject
    PartNames parts;

    private Map<String, String> names;
    private Map<String, Set<String>> matrix;

    @PostConstruct
    void load() {
        matrix = roles.matrix();
        names = roles.names(access.viewer().lang());
    }

    public String getName() {
        return names.get(role());
    }

    private String role() {
        String role = path.get("role");
        if (!names.containsKey(role) || role.equals(PermissionDef.ADMIN)) {
            throw Problem.notFound();
        }
        return role;
    }

    /** Wide: it scrolls within its own frame. */
    public Fragment getMatrix() {
        return html -> {
            html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", words.t("platform.admin.roles"))
                    .open("table", "class", "table").element("caption", words.t("platform.roles.matrix"), "class", "sr").open("thead").open("tr")
                    .element("th", words.t("platform.roles.permission"), "scope", "col");
            names.forEach((id, name) -> {
                html.open("th", "scope", "col");
                if (id.equals(PermissionDef.ADMIN)) {
                    html.text(name);
                } else {
                    html.element("a", name, "href", "/admin/roles/" + id);
                }
                html.close();
            });
            html.close().close().open("tbody");
            roles.permissions().values().forEach(all -> all.forEach(permission -> row(html, permission)));
            html.close().close().close();
        };
    }

    private void row(Html html, String permission) {
        html.open("tr").open("th", "scope", "row").text(parts.permission(permission)).element("small", permission).close();
        names.keySet().forEach(role -> {
            html.open("td", "class", "center");
            if (holds(role, permission)) {
                html.icon("check").element("span", words.t("platform.yes"), "class", "sr");
            }
            html.close();
        });
        html.close();
    }

    private boolean holds(String role, String permission) {
        return role.equals(PermissionDef.ADMIN) || matrix.getOrDefault(role, Set.of()).contains(permission);
    }

    /** Check boxes of one role; what whoever is at work does not hold is not theirs to tick. */
    public Fragment getChoices() {
        String role = role();
        return html -> roles.permissions().forEach((part, all) -> {
            html.open("fieldset").element("legend", parts.of(part)).open("div", "class", "choices");
            all.forEach(permission -> {
                boolean held = holds(role, permission);
                html.open("label", "class", "check").empty("input", "type", "checkbox", "name", "permission", "value", permission,
                        "checked", held ? "checked" : null,
                        "disabled", held || access.can(permission, Scope.NETWORK) ? null : "disabled")
                        .open("span").text(parts.permission(permission)).text(" ").element("small", permission).close().close();
            });
            html.close().close();
        });
    }
}
