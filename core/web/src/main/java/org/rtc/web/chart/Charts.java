package org.rtc.web.chart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.rtc.platform.report.export.Cells;
import org.rtc.platform.report.export.TableHtml;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.report.Chart;
import org.rtc.spi.report.Table;
import org.rtc.spi.report.Table.Column;
import org.rtc.spi.text.Texts;

/** What {@code <rtc:chart>} is made of: the drawing, and the same figures as a table. */
@Named("charts")
@RequestScoped
public class Charts {
    private static final int MANY = 8;
    private static final int VERY_MANY = 20;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    public String json(Chart chart) {
        return ChartJson.of(chart);
    }

    /** Lying bars need room for each of them. */
    public String look(Chart chart) {
        int bars = chart.labels().size() * (chart.kind() == Chart.Kind.HORIZONTAL_BAR ? Math.max(1, chart.series().size()) : 0);
        return bars > VERY_MANY ? "chart highest" : bars > MANY ? "chart high" : "chart";
    }

    public Fragment table(Chart chart) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(texts.get(viewer.lang(), "web.chart.of"))));
        chart.series().forEach(series -> columns.add(Column.number(series.name())));
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < chart.labels().size(); i++) {
            List<Object> row = new ArrayList<>(List.of(chart.labels().get(i)));
            for (Chart.Series series : chart.series()) {
                row.add(series.values().get(i));
            }
            rows.add(row);
        }
        return new TableHtml(new Table(chart.title(), null, columns, rows), new Cells(viewer));
    }
}
