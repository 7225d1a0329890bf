package org.rtc.example.tip;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.report.Chart;
import org.rtc.spi.text.Texts;

/** The bean of a working page with a chart. {@code #{tipFigures}} */
@Named("tipFigures")
@RequestScoped
public class TipFigures {
    @Inject
    TipReport report;
    @Inject
    Texts texts;
    @Inject
    Viewer viewer;

    public Chart getChart() {
        Map<String, Long> months = report.months();
        return new Chart(Chart.Kind.BAR, texts.get(viewer.lang(), report.id()), List.copyOf(months.keySet()),
                List.of(new Chart.Series(texts.get(viewer.lang(), "example.tips"), List.copyOf(months.values()))));
    }
}
