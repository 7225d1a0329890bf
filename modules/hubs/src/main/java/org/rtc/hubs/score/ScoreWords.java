package org.rtc.hubs.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rtc.spi.people.Places;
import org.rtc.spi.report.Chart;
import org.rtc.spi.report.Table;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.text.Texts;

/** A scorecard as a table and a chart, in a language. */
@ApplicationScoped
public class ScoreWords {
    @Inject
    Texts texts;
    @Inject
    Places places;

    public Table table(Scorecard card, String title, Lang lang) {
        Map<String, LocalizedText> names = names();
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text(texts.get(lang, "hubs.country")), Table.Column.number(texts.get(lang, "hubs.score"))));
        card.indicators().forEach(i -> columns.add(Table.Column.number(texts.get(lang, i.id()))));
        List<List<Object>> rows = card.rows().stream().map(row -> {
            List<Object> cells = new ArrayList<>(List.of(name(names, row.country(), lang), row.score()));
            cells.addAll(row.counts());
            return cells;
        }).toList();
        return new Table(title, formula(card, lang), columns, rows);
    }

    public Chart chart(Scorecard card, String title, Lang lang) {
        Map<String, LocalizedText> names = names();
        return new Chart(Chart.Kind.HORIZONTAL_BAR, title, card.rows().stream().map(r -> name(names, r.country(), lang)).toList(),
                List.of(new Chart.Series(texts.get(lang, "hubs.score"), card.rows().stream().map(Scorecard.Row::score).toList())));
    }

    /** What each member did, by indicator; an indicator that nobody has anything of is left out. */
    public Chart counts(Scorecard card, String title, Lang lang) {
        Map<String, LocalizedText> names = names();
        List<Chart.Series> series = IntStream.range(0, card.indicators().size()).filter(i -> card.rows().stream().anyMatch(r -> r.counts().get(i) > 0))
                .mapToObj(i -> new Chart.Series(texts.get(lang, card.indicators().get(i).id()), card.rows().stream().map(r -> r.counts().get(i)).toList())).toList();
        return new Chart(Chart.Kind.STACKED_BAR, title, card.rows().stream().map(r -> name(names, r.country(), lang)).toList(), series);
    }

    /** Each member's participation from year to year. @param cards the oldest first, of the same countries */
    public Chart years(List<Scorecard> cards, String title, Lang lang) {
        Map<String, LocalizedText> names = names();
        List<String> countries = cards.get(cards.size() - 1).rows().stream().map(Scorecard.Row::country).toList();
        return new Chart(Chart.Kind.LINE, title, cards.stream().map(c -> Integer.toString(c.period().year())).toList(),
                countries.stream().map(c -> new Chart.Series(name(names, c, lang), cards.stream().map(card -> card.of(c).map(Scorecard.Row::score).orElse(0)).toList())).toList());
    }

    /** The formula with the weights and the best counts of this very card. */
    public String formula(Scorecard card, Lang lang) {
        String parts = card.indicators().stream().filter(Scorecard.Measured::counts)
                .map(i -> i.weight() + " × " + texts.get(lang, i.id()) + " ÷ " + i.best()).collect(Collectors.joining(" + "));
        int weights = card.indicators().stream().filter(Scorecard.Measured::counts).mapToInt(Scorecard.Measured::weight).sum();
        return weights == 0 ? texts.get(lang, "hubs.formula.none") : texts.get(lang, "hubs.formula", parts, weights);
    }

    private Map<String, LocalizedText> names() {
        return places.countries().stream().collect(Collectors.toMap(Places.Country::iso2, Places.Country::name));
    }

    private static String name(Map<String, LocalizedText> names, String country, Lang lang) {
        return names.getOrDefault(country, LocalizedText.of(Lang.ES, country)).in(lang).text();
    }
}
