package org.rtc.platform.people.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.rtc.platform.text.Table;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;

/** What an import did, or would do. */
@Named("adminImport")
@RequestScoped
public class ImportPage {
    @Inject
    Words words;

    private List<PeopleImport.Result> results;
    private boolean dryRun;

    void show(List<PeopleImport.Result> found, boolean dry) {
        results = found;
        dryRun = dry;
    }

    public boolean isDone() {
        return results != null;
    }

    public boolean isDryRun() {
        return dryRun;
    }

    public long getRight() {
        return results.stream().filter(r -> r.errors().isEmpty()).count();
    }

    public long getWrong() {
        return results.size() - getRight();
    }

    public Fragment getTable() {
        return html -> {
            Table table = new Table(html, words.t("platform.import.results"), List.of(words.t("platform.person.username"),
                    words.t("platform.import.row"), words.t("platform.import.result")));
            results.forEach(r -> table.row(r.username(), r.id() == null ? null : "/admin/people/" + r.id(), null)
                    .cell(Long.toString(r.row()))
                    .cell(h -> {
                        boolean right = r.errors().isEmpty();
                        h.open("span", "class", right ? "tag good" : "tag bad").icon(right ? "check" : "error")
                                .text(words.t("platform.import." + r.status())).close();
                        if (!right) {
                            h.element("small", r.errors().stream().map(e -> (e.field() == null ? "" : e.field() + ": ") + e.detail())
                                    .collect(Collectors.joining(" ")));
                        }
                    }).end());
            table.close();
        };
    }
}
