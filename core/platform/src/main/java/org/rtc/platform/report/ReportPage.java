package org.rtc.platform.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.platform.report.export.Cells;
import org.rtc.platform.report.export.TableHtml;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.report.Format;
import org.rtc.spi.report.Report;
import org.rtc.spi.report.Table;
import org.rtc.spi.web.PagePath;

/** One report: what can be chosen, its figures, and the files to take away. */
@Named("reportPage")
@RequestScoped
public class ReportPage {
    private static final int ROWS = 500;

    @Inject
    Reports reports;

    @Inject
    PagePath path;

    @Inject
    Viewer viewer;

    @Inject
    Words words;

    private final Map<String, String> chosen = new LinkedHashMap<>();
    private Report report;
    private Table table;
    private String problem;

    /** A choice that will not do shows the page again: what was typed is kept. */
    @PostConstruct
    void load() {
        report = reports.require(path.get("id"));
        report.parameters().forEach(parameter -> chosen.put(parameter.name(), path.query(parameter.name())));
        try {
            table = reports.table(report, chosen);
        } catch (Problem e) {
            if (e.status() != 422) {
                throw e;
            }
            problem = e.errors().stream().map(error -> words.t(error.key(), error.arguments())).findFirst().orElse(words.t(e.key(), e.arguments()));
        }
    }

    public String getName() {
        return words.t(report.id());
    }

    public String getHelp() {
        return words.t(report.id() + ".help");
    }

    public String getProblem() {
        return problem;
    }

    public boolean isChoosing() {
        return !report.parameters().isEmpty();
    }

    public boolean isMade() {
        return table != null && !table.rows().isEmpty();
    }

    public boolean isWithout() {
        return table != null && table.rows().isEmpty();
    }

    public String getTitle() {
        return table.title();
    }

    public Fragment getTable() {
        return new TableHtml(table, new Cells(viewer), ROWS);
    }

    /** Where the page shows a part alone, in words; null where it shows all. */
    public String getCut() {
        return table.rows().size() > ROWS ? words.t("platform.report.cut", ROWS, table.rows().size()) : null;
    }

    public Fragment getFields() {
        return html -> report.parameters().forEach(parameter -> field(html, parameter));
    }

    private void field(Html html, Report.Parameter parameter) {
        Map<String, String> options = parameter.options() == null ? Map.of() : parameter.options().apply(viewer.lang());
        String value = chosen.get(parameter.name());
        html.open("div", "class", "field").element("label", words.t(parameter.text()), "for", parameter.name());
        if (options.isEmpty()) {
            html.empty("input", "id", parameter.name(), "name", parameter.name(), "value", value);
        } else {
            html.open("select", "id", parameter.name(), "name", parameter.name()).element("option", words.t("platform.report.any"), "value", "");
            options.forEach((each, text) -> html.element("option", text, "value", each, "selected", each.equals(value) ? "selected" : null));
            html.close();
        }
        html.close();
    }

    public Fragment getFiles() {
        String query = chosen.entrySet().stream().filter(e -> e.getValue() != null && !e.getValue().isBlank())
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return html -> List.of(Format.XLSX, Format.CSV, Format.PDF).forEach(format -> html.open("a", "class", "btn s", "href",
                "/reports/" + report.id() + "/" + ReportFile.name(report) + "." + format.id() + (query.isEmpty() ? "" : "?" + query), "rel", "nofollow")
                .icon("download").text(words.t("platform.report." + format.id())).close());
    }
}
