package org.rtc.catalogue.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.report.Report;
import org.rtc.spi.report.Table;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.text.Texts;
import org.rtc.spi.web.Guard;

/** Activities of a year by country or by topic. */
@ApplicationScoped
public class OfferReport implements Report {
    private static final int BACK = 15;

    @Inject
    FigureQueries figures;
    @Inject
    Places places;
    @Inject
    Texts texts;

    @Override
    public String id() {
        return "catalogue.report.offer";
    }

    @Override
    public Guard guard() {
        return Guard.SIGNED_IN;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("by", "catalogue.report.by", lang -> {
            Map<String, String> options = new LinkedHashMap<>();
            options.put("country", texts.get(lang, "catalogue.list.country"));
            options.put("topic", texts.get(lang, "catalogue.list.topic"));
            return options;
        }), new Parameter("year", "catalogue.report.year", lang -> {
            Map<String, String> years = new LinkedHashMap<>();
            for (int year = LocalDate.now().getYear() + 1; year > LocalDate.now().getYear() - BACK - 1; year--) {
                years.put(Integer.toString(year), Integer.toString(year));
            }
            return years;
        }));
    }

    @Override
    public Table table(Lang lang, Map<String, String> chosen) {
        String text = chosen.getOrDefault("year", Integer.toString(LocalDate.now().getYear()));
        if (!text.matches("(19|20)\\d\\d")) {
            throw Problem.invalid("year", "catalogue.error.year");
        }
        int year = Integer.parseInt(text);
        boolean byTopic = "topic".equals(chosen.get("by"));
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        Map<String, Long> counts = byTopic ? figures.byTopic(first, last) : figures.byCountry(first, last);
        List<List<Object>> rows = new ArrayList<>();
        names(byTopic).forEach((code, name) -> {
            if (counts.containsKey(code)) {
                rows.add(List.of(code, name.in(lang).text(), counts.get(code)));
            }
        });
        return new Table(texts.get(lang, id()) + ", " + year, texts.get(lang, id() + ".help"), List.of(Table.Column.text(texts.get(lang, "catalogue.report.code")),
                Table.Column.text(texts.get(lang, byTopic ? "catalogue.list.topic" : "catalogue.list.country")), Table.Column.number(texts.get(lang, "catalogue.menu"))), rows);
    }

    private Map<String, LocalizedText> names(boolean byTopic) {
        Map<String, LocalizedText> names = new LinkedHashMap<>();
        if (byTopic) {
            places.topics().forEach(topic -> names.put(topic.code(), topic.name()));
        } else {
            places.countries().forEach(country -> names.put(country.iso2(), country.name()));
        }
        return names;
    }
}
