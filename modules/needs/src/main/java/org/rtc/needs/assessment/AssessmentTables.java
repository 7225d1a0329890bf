package org.rtc.needs.assessment;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rtc.needs.respondent.Turnout;
import org.rtc.needs.round.Weights;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.report.Table;
import org.rtc.spi.report.Table.Column;

/** An assessment as tables to take away. @param before the assessment compared with, or null */
public record AssessmentTables(Assessment assessment, Assessment before, Weights weights, Set<String> shown, NeedsWords words) {
    public List<Table> all() {
        return List.of(ranking(), heat(), turnout());
    }

    public String method() {
        return words.t("needs.method", Integer.toString(weights.office()), Integer.toString(weights.manager()), Integer.toString(weights.staff()),
                Integer.toString(100 - weights.priorityShare()), Integer.toString(weights.priorityShare()), Integer.toString(assessment.smallest()));
    }

    public Table ranking() {
        List<Column> columns = new ArrayList<>(List.of(Column.number(words.t("needs.ranking.place")), Column.text(words.t("needs.topic")), Column.number(words.t("needs.score")),
                Column.number(words.t("needs.matrix.now")), Column.number(words.t("needs.matrix.want")),
                new Column(words.t("needs.priority"), Column.Type.PERCENT), Column.number(words.t("needs.countries"))));
        if (before != null) {
            columns.addAll(List.of(Column.number(words.t("needs.before.place")), Column.number(words.t("needs.before.score"))));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (RankedTopic t : assessment.topics()) {
            List<Object> row = new ArrayList<>(List.of(rows.size() + 1, words.read(t.name()), round(t.score()), round(t.current()), round(t.wanted()), t.priority(), t.countries()));
            if (before != null) {
                Optional<RankedTopic> was = before.topic(t.item());
                row.add(was.isPresent() ? before.rank(t.item()) : null);
                row.add(was.map(w -> round(w.score())).orElse(null));
            }
            rows.add(row);
        }
        return new Table(words.t("needs.ranking"), method(), columns, rows);
    }

    public Table heat() {
        List<Column> columns = Stream.concat(Stream.of(Column.text(words.t("needs.country"))),
                assessment.topics().stream().map(t -> Column.number(words.read(t.name())))).toList();
        List<List<Object>> rows = new ArrayList<>();
        assessment.byCountry().entrySet().stream().filter(e -> shown.contains(e.getKey())).sorted(byName(Map.Entry::getKey)).forEach(country -> {
            List<Object> row = new ArrayList<>(List.of(words.country(country.getKey())));
            assessment.topics().forEach(t -> row.add(country.getValue().containsKey(t.item()) ? round(country.getValue().get(t.item()).score()) : null));
            rows.add(row);
        });
        return new Table(words.t("needs.heat"), words.t("needs.heat.note"), columns, rows);
    }

    public Table turnout() {
        List<Column> columns = List.of(Column.text(words.t("needs.country")), Column.text(words.t("needs.field.kind")),
                Column.number(words.t("needs.figure.asked")), Column.number(words.t("needs.figure.sent")), new Column(words.t("needs.figure.rate"), Column.Type.PERCENT));
        List<List<Object>> rows = assessment.turnout().stream().filter(t -> shown.contains(t.country()))
                .sorted(this.<Turnout>byName(Turnout::country).thenComparing(Turnout::kind)).map(t -> List.<Object>of(words.country(t.country()),
                        words.t("needs.kind." + t.kind().id()), t.asked(), t.sent(), t.asked() == 0 ? 0.0 : (double) t.sent() / t.asked())).toList();
        return new Table(words.t("needs.turnout"), null, columns, rows);
    }

    private <T> Comparator<T> byName(Function<T, String> country) {
        return Comparator.comparing(t -> words.country(country.apply(t)), Collator.getInstance(words.lang().locale()));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
