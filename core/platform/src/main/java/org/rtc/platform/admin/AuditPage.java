package org.rtc.platform.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rtc.platform.audit.AuditLog;
import org.rtc.platform.people.Names;
import org.rtc.platform.text.Keys;
import org.rtc.platform.text.Pager;
import org.rtc.platform.text.Table;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.data.Slice;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.web.PagePath;

/** Who changed what, and when. */
@Named("adminAudit")
@RequestScoped
public class AuditPage {
    private static final int ROWS = 50;

    @Inject
    PagePath path;

    @Inject
    AuditLog audit;

    @Inject
    People people;

    @Inject
    Viewer viewer;

    @Inject
    Words words;

    private final Map<String, String> filters = new LinkedHashMap<>();
    private Slice<AuditLog.Row> slice;

    @PostConstruct
    void load() {
        List.of("person", "act", "object", "from", "to").forEach(name -> filters.put(name, path.query(name)));
        String after = Keys.number(path.query("after"));
        slice = audit.list(new AuditLog.Filter(person(), text("act"), null, text("object"), day("from", 0), day("to", 1)), after, ROWS);
    }

    /** An unknown user name finds nothing, rather than everything. */
    private Long person() {
        String name = Names.tidy(filters.get("person"));
        return name.isEmpty() ? null : people.byLogin(name).map(Person::id).orElse(-1L);
    }

    private String text(String filter) {
        String text = filters.get(filter);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private Instant day(String filter, int later) {
        try {
            return text(filter) == null ? null : LocalDate.parse(text(filter)).plusDays(later).atStartOfDay(viewer.zone()).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    public Map<String, String> getFilters() {
        return filters;
    }

    public boolean isNone() {
        return slice.items().isEmpty();
    }

    public Fragment getList() {
        return html -> {
            Table table = new Table(html, words.t("platform.admin.audit"), List.of(words.t("platform.audit.act"), words.t("platform.audit.when"),
                    words.t("platform.audit.who"), words.t("platform.audit.scope"), words.t("platform.audit.detail")));
            slice.items().forEach(e -> table.row(act(e.act()), null, e.object())
                    .cell(h -> words.moment(h, e.at()))
                    .cell(h -> h.text(e.name()).element("small", e.address() == null ? "" : " " + e.address()))
                    .cell(e.scope()).cell(e.detail()).end());
            table.close();
            Pager.write(html, "/admin/audit", filters, slice.next(), words.t("platform.pager"), words.t("platform.pager.older"));
        };
    }

    /** In words where the part has some: {@code platform.act.role.grant} for {@code platform.role.grant}. */
    private String act(String act) {
        String key = act.replaceFirst("\\.", ".act.");
        String found = words.t(key);
        return found.equals(key) ? act : found;
    }
}
