package org.rtc.platform.people.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rtc.platform.access.token.ApiTokens;
import org.rtc.platform.people.PersonAccount;
import org.rtc.platform.places.Zones;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.text.Texts;
import org.rtc.spi.web.PagePath;

/** The pages of one's own account. */
@Named("profile")
@RequestScoped
public class ProfilePage {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private static final Map<String, String> TABS = new LinkedHashMap<>();

    static {
        TABS.put("/profile", "platform.profile.details");
        TABS.put("/profile/email", "platform.profile.email");
        TABS.put("/profile/security", "platform.profile.security");
        TABS.put("/profile/notices", "platform.profile.notices");
    }

    @Inject
    OwnAccount own;

    @Inject
    OwnAddress address;

    @Inject
    ApiTokens tokens;

    @Inject
    PagePath path;

    @Inject
    Zones zones;

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    private PersonAccount account;

    public PersonAccount getAccount() {
        if (account == null) {
            account = own.account();
        }
        return account;
    }

    public String getOffice() {
        return getAccount().getOrganisationId() == null ? "" : getAccount().getOrganisationId().toString();
    }

    /** Those that people choose from, and their own. */
    public Map<String, String> getZones() {
        Map<String, String> all = new LinkedHashMap<>(zones.all());
        all.computeIfAbsent(getAccount().getZone(), Zones::name);
        return all;
    }

    public Fragment getTabs() {
        return html -> {
            html.open("nav", "class", "tabs", "aria-label", t("platform.profile.title"));
            TABS.forEach((at, key) -> html.element("a", t(key), "href", at, "aria-current", here(at) ? "page" : null));
            html.close();
        };
    }

    private boolean here(String tab) {
        return path.current().split("\\?")[0].equals(tab);
    }

    /** Their buttons belong to the form «act» of the page, which has its token. */
    public Fragment getTokens() {
        List<ApiTokens.Row> rows = tokens.all();
        return html -> {
            if (rows.isEmpty()) {
                html.element("p", t("platform.profile.tokens.none"), "class", "muted mt");
                return;
            }
            html.open("ul", "class", "list mt");
            rows.forEach(row -> token(html, row));
            html.close();
        };
    }

    private void token(Html html, ApiTokens.Row row) {
        html.open("li").open("span", "class", "dot").icon("key").close().open("div").element("b", row.label()).open("small")
                .text(t("platform.profile.token.made") + " ");
        time(html, row.created());
        if (row.used() != null) {
            html.text(" · " + t("platform.profile.token.used") + " ");
            time(html, row.used());
        }
        html.close().close().element("button", t("platform.profile.token.revoke"), "class", "btn s danger", "form", "act",
                "formaction", "/profile/tokens/" + row.id() + "/revoke", "data-confirm",
                texts.get(viewer.lang(), "platform.profile.token.sure", row.label())).close();
    }

    private void time(Html html, Instant at) {
        html.element("time", DATE.withLocale(viewer.lang().locale()).format(at.atZone(viewer.zone())), "datetime", at.toString());
    }

    private String t(String key) {
        return texts.get(viewer.lang(), key);
    }

    /** The address that this link confirms. */
    public String getConfirming() {
        return address.email(path.get("token"));
    }
}
