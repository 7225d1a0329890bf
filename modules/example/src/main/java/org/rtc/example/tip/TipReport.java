package org.rtc.example.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rtc.spi.report.Report;
import org.rtc.spi.report.Table;
import org.rtc.spi.report.Table.Column;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.Texts;
import org.rtc.spi.web.Guard;

/** A report: {@code /reports} lists it, shows its figures and hands them out as files. */
@ApplicationScoped
public class TipReport implements Report {
    @Inject
    Tips tips;
    @Inject
    Texts texts;

    @Override
    public String id() {
        return "example.report.months";
    }

    @Override
    public Guard guard() {
        return Guard.needs(Tips.ADD);
    }

    @Override
    public Table table(Lang lang, Map<String, String> chosen) {
        List<List<Object>> rows = new ArrayList<>();
        months().forEach((month, count) -> rows.add(List.of(month, count)));
        return new Table(texts.get(lang, id()), null,
                List.of(Column.text(texts.get(lang, "example.month")), Column.number(texts.get(lang, "example.tips"))), rows);
    }

    Map<String, Long> months() {
        return tips.newest(null, 1000).stream().collect(Collectors.groupingBy(
                tip -> tip.created().atZone(ZoneOffset.UTC).toString().substring(0, 7), TreeMap::new, Collectors.counting()));
    }
}
