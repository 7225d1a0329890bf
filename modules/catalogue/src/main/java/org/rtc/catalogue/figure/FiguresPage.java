package org.rtc.catalogue.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.report.Chart;

/** How the offer grew. */
@Named("catalogueFiguresPage")
@RequestScoped
public class FiguresPage {
    @Inject
    Growth growth;
    @Inject
    ActivityWords words;

    private List<Growth.Biennium> biennia;

    private List<Growth.Biennium> biennia() {
        if (biennia == null) {
            biennia = growth.all();
        }
        return biennia;
    }

    public boolean isNone() {
        return biennia().isEmpty();
    }

    public Chart getChart() {
        return new Chart(Chart.Kind.BAR, words.t("catalogue.figures.title"), biennia().stream().map(Growth.Biennium::name).toList(), List.of(
                new Chart.Series(words.t("catalogue.figures.counted"), biennia().stream().map(Growth.Biennium::counted).toList()),
                new Chart.Series(words.t("catalogue.figures.baseline"), biennia().stream().map(b -> b.baseline() == null ? null : b.baseline().activities()).toList())));
    }

    /** Each biennium of which something is known, with its sources, as a table. */
    public Fragment getTable() {
        NumberFormat percent = NumberFormat.getPercentInstance(words.locale());
        return html -> {
            html.element("p", words.t("catalogue.report.biennium.help"), "class", "muted").open("div", "class", "scroll").open("table", "class", "table stack")
                    .element("caption", words.t("catalogue.figures.title"), "class", "sr").open("thead").open("tr");
            for (String column : List.of("biennium", "counted", "baseline", "growth", "source")) {
                html.element("th", words.t("catalogue.figures." + column), "scope", "col");
            }
            html.close().close().open("tbody");
            for (Growth.Biennium b : biennia().stream().filter(one -> one.offer() > 0).toList()) {
                html.open("tr").element("th", b.name(), "scope", "row", "class", "nowrap").element("td", Long.toString(b.counted()), "data-label", words.t("catalogue.figures.counted"))
                        .element("td", b.baseline() == null ? "—" : Integer.toString(b.baseline().activities()), "data-label", words.t("catalogue.figures.baseline"))
                        .element("td", b.growth() == null ? "—" : (b.growth() > 0 ? "+" : "") + percent.format(b.growth()), "data-label", words.t("catalogue.figures.growth"))
                        .element("td", b.baseline() == null ? "—" : b.baseline().source() + " (" + words.plain().date(b.baseline().dated()) + ")", "data-label", words.t("catalogue.figures.source")).close();
            }
            html.close().close().close();
        };
    }
}
