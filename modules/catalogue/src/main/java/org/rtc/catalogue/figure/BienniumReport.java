package org.rtc.catalogue.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rtc.spi.report.Report;
import org.rtc.spi.report.Table;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.Texts;
import org.rtc.spi.web.Guard;

/** Activities by biennium, against the dated figures of documents. */
@ApplicationScoped
public class BienniumReport implements Report {
    @Inject
    Growth growth;
    @Inject
    Texts texts;

    @Override
    public String id() {
        return "catalogue.report.biennium";
    }

    @Override
    public Guard guard() {
        return Guard.SIGNED_IN;
    }

    @Override
    public Table table(Lang lang, Map<String, String> chosen) {
        List<List<Object>> rows = growth.all().stream().map(b -> Arrays.<Object>asList(b.name(), b.counted(), b.baseline() == null ? null : b.baseline().activities(),
                b.growth(), b.baseline() == null ? null : b.baseline().source() + " (" + b.baseline().dated() + ")")).toList();
        return new Table(texts.get(lang, id()), texts.get(lang, id() + ".help"), List.of(Table.Column.text(texts.get(lang, "catalogue.figures.biennium")),
                Table.Column.number(texts.get(lang, "catalogue.figures.counted")), Table.Column.number(texts.get(lang, "catalogue.figures.baseline")),
                new Table.Column(texts.get(lang, "catalogue.figures.growth"), Table.Column.Type.PERCENT), Table.Column.text(texts.get(lang, "catalogue.figures.source"))), rows);
    }
}
