package org.rtc.web.chart;

import java.util.List;
import org.rtc.spi.report.Chart;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.charts.DoughnutChart;
import software.xdev.chartjs.model.charts.LineChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.data.DoughnutData;
import software.xdev.chartjs.model.data.LineData;
import software.xdev.chartjs.model.dataset.BarDataset;
import software.xdev.chartjs.model.dataset.DoughnutDataset;
import software.xdev.chartjs.model.dataset.LineDataset;
import software.xdev.chartjs.model.enums.IndexAxis;
import software.xdev.chartjs.model.options.BarOptions;
import software.xdev.chartjs.model.options.DoughnutOptions;
import software.xdev.chartjs.model.options.LegendOptions;
import software.xdev.chartjs.model.options.LineOptions;
import software.xdev.chartjs.model.options.Options;
import software.xdev.chartjs.model.options.Plugins;
import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.Scales.ScaleAxis;
import software.xdev.chartjs.model.options.scale.cartesian.category.CategoryScaleOptions;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearTickOptions;

/** A chart as Chart.js takes it. Without colours: these are the theme's, and given in the browser. */
final class ChartJson {
    private ChartJson() {
    }

    static String of(Chart chart) {
        return switch (chart.kind()) {
            case LINE -> line(chart);
            case DOUGHNUT -> doughnut(chart);
            default -> bars(chart);
        };
    }

    private static String bars(Chart chart) {
        BarData data = new BarData().setLabels(chart.labels());
        chart.series().forEach(series -> data.addDataset(
                (BarDataset) new BarDataset().setMaxBarThickness(48).setLabel(series.name()).setData(numbers(series))));
        boolean lying = chart.kind() == Chart.Kind.HORIZONTAL_BAR;
        boolean stacked = chart.kind() == Chart.Kind.STACKED_BAR;
        CategoryScaleOptions names = new CategoryScaleOptions().setStacked(stacked);
        LinearScaleOptions figures = figures(chart).setStacked(stacked);
        BarOptions options = common(new BarOptions(), chart).setScales(new Scales()
                .addScale(lying ? ScaleAxis.Y : ScaleAxis.X, names).addScale(lying ? ScaleAxis.X : ScaleAxis.Y, figures));
        return new BarChart(data, lying ? options.setIndexAxis(IndexAxis.Y) : options).toJson();
    }

    private static String line(Chart chart) {
        LineData data = new LineData().setLabels(chart.labels());
        chart.series().forEach(series -> data.addDataset(
                (LineDataset) new LineDataset().setLabel(series.name()).setData(numbers(series))));
        return new LineChart(data, common(new LineOptions(), chart).setScales(new Scales()
                .addScale(ScaleAxis.Y, figures(chart)))).toJson();
    }

    private static String doughnut(Chart chart) {
        DoughnutData data = new DoughnutData().setLabels(chart.labels());
        chart.series().forEach(series -> data.addDataset(
                (DoughnutDataset) new DoughnutDataset().setLabel(series.name()).setData(numbers(series))));
        return new DoughnutChart(data, common(new DoughnutOptions(), chart)).toJson();
    }

    /** Whole numbers are counted in whole steps. */
    private static LinearScaleOptions figures(Chart chart) {
        boolean whole = chart.series().stream().flatMap(series -> series.values().stream())
                .allMatch(value -> value == null || value.doubleValue() == Math.rint(value.doubleValue()));
        LinearScaleOptions figures = new LinearScaleOptions().setBeginAtZero(true);
        return whole ? figures.setTicks(new LinearTickOptions().setPrecision(0)) : figures;
    }

    private static <T extends Options<T, ?>> T common(T options, Chart chart) {
        boolean legend = chart.kind() == Chart.Kind.DOUGHNUT || chart.series().size() > 1;
        return options.setResponsive(true).setMaintainAspectRatio(false)
                .setPlugins(new Plugins().setLegend(new LegendOptions().setDisplay(legend).setPosition("bottom")));
    }

    private static Number[] numbers(Chart.Series series) {
        List<? extends Number> values = series.values();
        return values.toArray(new Number[0]);
    }
}
