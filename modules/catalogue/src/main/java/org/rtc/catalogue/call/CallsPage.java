package org.rtc.catalogue.call;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.web.PagePath;

/** Open calls and registrations, by when they close. */
@Named("catalogueCallsPage")
@RequestScoped
public class CallsPage {
    @Inject
    CallQueries queries;
    @Inject
    ActivityWords words;
    @Inject
    PagePath path;

    private List<CallRow> calls;
    private List<CallRow> registrations;

    @PostConstruct
    void load() {
        calls = queries.calls(getFunder());
        registrations = queries.registrations(getFunder());
    }

    /** The donor to which the list is narrowed; null for all. */
    public String getFunder() {
        String funder = path.query("funder");
        return funder == null || funder.isBlank() ? null : funder;
    }

    public Map<String, String> getFunders() {
        Map<String, String> funders = new LinkedHashMap<>();
        queries.funders().forEach(funder -> funders.put(funder, funder));
        return funders;
    }

    public boolean isCalling() {
        return !calls.isEmpty();
    }

    public boolean isRegistering() {
        return !registrations.isEmpty();
    }

    public Fragment getCalls() {
        return html -> list(html, calls);
    }

    public Fragment getRegistrations() {
        return html -> list(html, registrations);
    }

    private void list(Html html, List<CallRow> rows) {
        html.open("ul", "class", "list");
        rows.forEach(row -> {
            html.open("li").open("span", "class", "dot").icon("flag").close().open("div");
            words.plain().written(html, "a", row.title(), "href", "/catalogue/" + row.id());
            if (row.about() != null && !row.about().isEmpty()) {
                words.plain().written(html, "small", row.about());
            }
            html.open("small").text(words.t("catalogue.call.until") + ": " + words.deadline(row.until(), row.zone()))
                    .text(row.country() == null ? "" : " · " + words.plain().country(row.country())).text(row.funder() == null ? "" : " · " + row.funder()).close();
            html.close().close();
        });
        html.close();
    }
}
