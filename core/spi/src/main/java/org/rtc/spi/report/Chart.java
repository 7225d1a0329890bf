package org.rtc.spi.report;

import java.util.List;
import java.util.Objects;

/**
 * A chart on a working page: {@code <rtc:chart value="#{bean.chart}"/>}. The page shows the same figures as a table
 * beneath it, for those who cannot see it. Its words are already in the reader's language.
 *
 * @param title  what it shows; also its name for screen readers
 * @param labels of the horizontal axis, or of the sectors
 * @param series a value for each label
 */
public record Chart(Kind kind, String title, List<String> labels, List<Series> series) {
    public enum Kind { BAR, STACKED_BAR, HORIZONTAL_BAR, LINE, DOUGHNUT }

    public Chart {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        for (Series each : series) {
            if (each.values().size() != labels.size()) {
                throw new IllegalArgumentException(title + ": " + each.name() + " has not one value for each label");
            }
        }
    }

    /** @param values null where there is none */
    public record Series(String name, List<? extends Number> values) {
    }
}
