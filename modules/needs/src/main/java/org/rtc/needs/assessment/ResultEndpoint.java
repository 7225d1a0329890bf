package org.rtc.needs.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rtc.needs.round.Round;
import org.rtc.needs.round.Rounds;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.report.Exports;
import org.rtc.spi.report.Format;
import org.rtc.spi.report.Table;
import org.rtc.spi.report.Table.Column;
import org.rtc.spi.web.Endpoint;

/** The results of a round as a spreadsheet or a document, in the reader's language. */
@ApplicationScoped
public class ResultEndpoint implements Endpoint {
    @Inject
    Rounds rounds;
    @Inject
    Assessments assessments;
    @Inject
    Others others;
    @Inject
    Exports exports;
    @Inject
    NeedsWords words;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        Round round = rounds.seen(id(path.get("id")));
        AssessmentTables tables = new AssessmentTables(assessments.of(round), assessments.earlier(round).orElse(null), round.weights(), assessments.countries(round), words);
        String name = "needs-" + round.getId() + "-" + words.lang().tag();
        switch (path.get("format")) {
            case "pdf" -> exports.sendPdf(response, name, words.read(round.getTitle()),
                    new AssessmentDocument(tables, words).html(words.read(round.getTitle()), words.t("needs.document.asOf", words.date(java.time.Instant.now())), List.of(open(others.of(round)))));
            case "xlsx" -> {
                List<Table> all = new ArrayList<>(tables.all());
                all.add(open(others.of(round)));
                exports.send(response, name, Format.XLSX, all);
            }
            case "csv" -> exports.send(response, name, Format.CSV, List.of(tables.heat()));
            default -> throw Problem.notFound();
        }
    }

    private Table open(Others.Answered answered) {
        List<List<Object>> rows = answered.words().stream().<List<Object>>map(w -> List.of(
                answered.form().question(w.question()).map(q -> words.read(q.text())).orElse(w.question()), words.country(w.country()),
                words.t("needs.kind." + w.kind().id()), w.words())).toList();
        return new Table(words.t("needs.open"), null, List.of(Column.text(words.t("needs.question")), Column.text(words.t("needs.country")),
                Column.text(words.t("needs.field.kind")), Column.text(words.t("needs.open.answer"))), rows);
    }

    static long id(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw Problem.notFound();
        }
        return Long.parseLong(text);
    }
}
