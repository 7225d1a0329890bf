package org.rtc.platform.module;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.rtc.platform.text.PartNames;
import org.rtc.platform.text.Table;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;

/** The modules of this installation. */
@Named("adminModules")
@RequestScoped
public class ModulesPage {
    @Inject
    Modules modules;

    @Inject
    LauncherNotes notes;

    @Inject
    PartNames names;

    @Inject
    Words words;

    /** The last start that failed, so that the one before runs; null where it went well. */
    public LauncherNotes.Failure getFailure() {
        return notes.failure().orElse(null);
    }

    public String getAtFault() {
        LauncherNotes.Failure failure = getFailure();
        if (failure.jars().isEmpty()) {
            return words.t("platform.module.database");
        }
        return words.t(failure.known() ? "platform.module.fault" : "platform.module.suspects", String.join(", ", failure.jars()));
    }

    public Fragment getList() {
        List<Modules.Row> rows = modules.all();
        return html -> {
            Table table = new Table(html, words.t("platform.admin.modules"), List.of(words.t("platform.module.module"), words.t("platform.module.version"),
                    words.t("platform.module.state"), words.t("platform.module.health"), words.t("platform.module.requires"), words.t("platform.module.neededBy")));
            rows.forEach(row -> row(table, row));
            table.close();
        };
    }

    private void row(Table table, Modules.Row row) {
        boolean known = row.descriptor() != null;
        table.row(names.of(row.id()), "/admin/modules/" + row.id(), row.id())
                .cell(known ? row.descriptor().version() : "–")
                .cell(html -> state(html, words, row.state())).cell(html -> health(html, words, row.health()))
                .cell(known && !row.descriptor().requires().isEmpty() ? String.join(", ", row.descriptor().requires()) : "–")
                .cell(row.neededBy().isEmpty() ? "–" : String.join(", ", row.neededBy().stream().map(names::of).toList())).end();
    }

    static void state(Html html, Words words, Modules.State state) {
        String name = state.name().toLowerCase(Locale.ROOT);
        html.open("span", "class", state == Modules.State.RUNNING ? "tag good" : state == Modules.State.STOPPING ? "tag warn" : state == Modules.State.FAILED ? "tag bad" : "tag")
                .icon(state == Modules.State.RUNNING ? "check" : state == Modules.State.STOPPING ? "clock" : state == Modules.State.FAILED ? "error" : "hide")
                .text(words.t("platform.module.state." + name)).close();
    }

    static void health(Html html, Words words, Modules.Health health) {
        String name = health.name().toLowerCase(Locale.ROOT);
        html.open("span", "class", health == Modules.Health.WELL ? "tag good" : health == Modules.Health.ATTENTION ? "tag bad" : "tag")
                .icon(health == Modules.Health.WELL ? "check" : health == Modules.Health.ATTENTION ? "error" : "info")
                .text(words.t("platform.module.health." + name)).close();
    }
}
