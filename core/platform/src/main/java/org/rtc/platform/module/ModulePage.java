package org.rtc.platform.module;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rtc.platform.access.role.Roles;
import org.rtc.platform.job.JobList;
import org.rtc.platform.report.export.Cells;
import org.rtc.platform.report.export.TableHtml;
import org.rtc.platform.text.PartNames;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.report.Table;
import org.rtc.spi.report.Table.Column;
import org.rtc.spi.web.PagePath;

/** One module: what it is, what it brings, how much it keeps and how its work goes. */
@Named("adminModule")
@RequestScoped
public class ModulePage {
    private static final long KILO = 1024;

    @Inject
    Modules modules;

    @Inject
    ModuleTables tables;

    @Inject
    PagePath path;

    @Inject
    PartNames names;

    @Inject
    Roles roles;

    @Inject
    Viewer viewer;

    @Inject
    Words words;

    private Modules.Row row;
    private Optional<RtcModule> part;

    @PostConstruct
    void load() {
        row = modules.require(path.get("id"));
        part = modules.part(row.id());
    }

    public String getId() {
        return row.id();
    }

    public String getName() {
        return names.of(row.id());
    }

    public String getAbout() {
        return names.about(row.id());
    }

    /** Whether leaving it out is the thing to do: it runs, or would if it could. */
    public boolean isRunning() {
        return row.state() == Modules.State.RUNNING || row.state() == Modules.State.FAILED;
    }

    public boolean isCore() {
        return ModuleSwitch.core(row.id());
    }

    /** Those that need it, so that it cannot be left out; empty where none does. */
    public String getNeededBy() {
        return String.join(", ", row.neededBy().stream().map(names::of).toList());
    }

    public Fragment getFacts() {
        return html -> {
            html.open("dl", "class", "data");
            fact(html, "platform.module.state", h -> ModulesPage.state(h, words, row.state()));
            fact(html, "platform.module.health", h -> ModulesPage.health(h, words, row.health()));
            if (row.descriptor() != null) {
                fact(html, "platform.module.version", h -> h.text(row.descriptor().version()));
                fact(html, "platform.module.spi", h -> h.text(row.descriptor().spi()));
                fact(html, "platform.module.requires", h -> h.text(row.descriptor().requires().isEmpty() ? "–" : String.join(", ", row.descriptor().requires())));
                fact(html, "platform.module.neededBy", h -> h.text(row.neededBy().isEmpty() ? "–" : getNeededBy()));
                fact(html, "platform.module.jar", h -> h.text(row.descriptor().jar() + " · " + row.descriptor().bytes() / KILO + " kB"));
                ModuleTables.Count files = tables.files(row.id());
                fact(html, "platform.module.files", h -> h.text(files.rows() + " · " + files.bytes() / KILO + " kB"));
            }
            html.close();
        };
    }

    private void fact(Html html, String key, Fragment value) {
        html.element("dt", words.t(key)).open("dd");
        value.write(html);
        html.close();
    }

    public boolean isSettled() {
        return part.isPresent() && !part.get().settings().isEmpty();
    }

    public boolean isKeeping() {
        return row.descriptor() != null && !row.descriptor().tables().isEmpty();
    }

    public Fragment getTables() {
        List<List<Object>> rows = new ArrayList<>();
        tables.of(row.descriptor().tables()).forEach(count -> rows.add(List.of(count.table(), count.rows(), count.bytes() / KILO)));
        return table("platform.module.tables", List.of(text("platform.module.table"), number("platform.module.rows"), number("platform.module.kilobytes")), rows);
    }

    public boolean isWorking() {
        return !modules.jobs(row.id()).isEmpty();
    }

    public Fragment getJobs() {
        List<List<Object>> rows = new ArrayList<>();
        for (JobList.Row job : modules.jobs(row.id())) {
            String key = job.stuck() ? "platform.jobs.stuck" : job.running() ? "platform.jobs.running" : job.failures() > 0 ? "platform.jobs.failed"
                    : job.ended() == null ? "platform.jobs.waiting" : "platform.jobs.well";
            List<Object> cells = new ArrayList<>(List.of(names.job(job.name())));
            cells.add(job.began());
            cells.add(job.due());
            cells.add(words.t(key, job.failures()) + (job.error() == null ? "" : ": " + job.error().lines().findFirst().orElse("")));
            rows.add(cells);
        }
        return table("platform.admin.jobs", List.of(text("platform.jobs.job"), moment("platform.jobs.last"), moment("platform.jobs.next"), text("platform.jobs.state")), rows);
    }

    public boolean isDeclaring() {
        return part.isPresent();
    }

    public boolean isPermitting() {
        return part.isPresent() && !part.get().permissions().isEmpty();
    }

    public Fragment getPermissions() {
        List<List<Object>> rows = new ArrayList<>();
        Map<String, String> called = roles.names(viewer.lang());
        part.orElseThrow().permissions().forEach(each -> rows.add(List.of(names.permission(each.name()), each.name(),
                String.join(", ", each.roles().stream().map(role -> called.getOrDefault(role, role)).sorted().toList()))));
        return table("platform.module.permissions", List.of(text("platform.module.permission"), text("platform.module.code"), text("platform.module.roles")), rows);
    }

    public Fragment getRoutes() {
        List<List<Object>> rows = new ArrayList<>();
        part.orElseThrow().routes().forEach(each -> rows.add(List.of(each.path(), each.guard().permission() != null ? names.permission(each.guard().permission())
                : words.t(each.guard().signedIn() ? "platform.module.signedIn" : "platform.module.open"))));
        return table("platform.module.routes", List.of(text("platform.module.route"), text("platform.module.guard")), rows);
    }

    private Fragment table(String title, List<Column> columns, List<List<Object>> rows) {
        return new TableHtml(new Table(words.t(title), null, columns, rows), new Cells(viewer));
    }

    private Column text(String key) {
        return Column.text(words.t(key));
    }

    private Column number(String key) {
        return Column.number(words.t(key));
    }

    private Column moment(String key) {
        return new Column(words.t(key), Column.Type.INSTANT);
    }
}
