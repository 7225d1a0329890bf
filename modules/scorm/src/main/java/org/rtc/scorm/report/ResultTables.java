package org.rtc.scorm.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.rtc.scorm.Pieces;
import org.rtc.scorm.answer.Question;
import org.rtc.scorm.answer.Questions;
import org.rtc.scorm.policy.Policies;
import org.rtc.scorm.policy.Policy;
import org.rtc.scorm.view.Words;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.report.Exports.Sheet;
import org.rtc.spi.report.Table.Column;
import org.rtc.spi.report.Table.Column.Type;

/** The results of an item as tables, in the reader's words. */
@RequestScoped
public class ResultTables {
    private static final int PIECE = 500;

    @Inject
    Report report;
    @Inject
    AttemptQueries queries;
    @Inject
    Questions questions;
    @Inject
    Policies policies;
    @Inject
    People people;
    @Inject
    Words words;

    /** Those begun last first; a piece of them is held at a time. */
    Sheet attempts(CourseItem item) {
        return new Sheet(words.t("report.title"), null, attemptColumns(), attemptRows(item));
    }

    private List<Column> attemptColumns() {
        return List.of(text("username"), text("learner"), number("number"), number("version"), text("status"),
                number("score"), new Column(words.t("column.time"), Type.DURATION), new Column(words.t("column.progress"), Type.PERCENT), text("location"), instant("begun"),
                instant("changed"), instant("ended"), instant("setAside"));
    }

    private Iterator<List<Object>> attemptRows(CourseItem item) {
        Policy policy = policies.of(item.id());
        return each(new Pieces<Report.Row>(last -> report.rows(item, last == null ? null : last.attempt().id(), PIECE).items(), PIECE),
                rows -> rows.stream().map(row -> attempt(row, policy)).toList());
    }

    private List<Object> attempt(Report.Row row, Policy policy) {
        AttemptRow a = row.attempt();
        return Arrays.asList(row.person() == null ? null : row.person().username(), row.person() == null ? words.t("report.gone") : row.person().name(),
                a.number(), a.version(), words.status(a.status(policy)), a.result().percent(), a.result().seconds(),
                a.result().measure(), a.result().location(), a.begun(), a.changed(), a.ended(), a.setAside());
    }

    Sheet questions(CourseItem item) {
        List<List<Object>> rows = new ArrayList<>();
        for (Question q : questions.questions(item.id(), Questions.Of.LAST)) {
            rows.add(Arrays.asList(q.part(), q.id(), q.wording(), kind(q.kind()), response(q.kind(), q.expected()), q.answered(), q.judged(), q.right(), rounded(q.difficulty(), 4),
                    q.discrimination(), rounded(q.seconds(), 1)));
        }
        return new Sheet(words.t("questions.title"), words.t("question.method", org.rtc.scorm.answer.QuestionStatistics.LEAST), List.of(
                question("part"), question("id"), question("question"), question("kind"), question("correct"), count("answered"), count("judged"),
                count("rightCount"), new Column(words.t("question.right"), Type.PERCENT), count("discrimination"), count("secondsNumber")), rows.iterator());
    }

    /** In the order of the attempts; those of a few attempts are held at a time. */
    Sheet answers(CourseItem item) {
        return new Sheet(words.t("answers.title"), null, answerColumns(), answerRows(item));
    }

    private List<Column> answerColumns() {
        return List.of(text("username"), text("learner"), number("number"), question("part"), question("id"),
                question("question"), question("kind"), question("answer"), question("correct"), question("result"), count("secondsNumber"));
    }

    private Iterator<List<Object>> answerRows(CourseItem item) {
        return each(questions.lines(item.id()), lines -> {
            Map<Long, Person> who = people.byIds(lines.stream().map(Questions.Line::person).collect(Collectors.toSet()));
            return lines.stream().map(line -> answer(line, who.get(line.person()))).toList();
        });
    }

    private static <T> Iterator<List<Object>> each(Iterator<List<T>> pieces, Function<List<T>, List<List<Object>>> rows) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pieces, 0), false).flatMap(piece -> rows.apply(piece).stream()).iterator();
    }

    private List<Object> answer(Questions.Line line, Person person) {
        return Arrays.asList(person == null ? null : person.username(), person == null ? words.t("report.gone") : person.name(), line.number(),
                line.part(), line.question(), line.wording(), kind(line.kind()), response(line.kind(), line.response()), response(line.kind(), line.expected()),
                line.result() == null ? null : words.result(line.result()), line.seconds());
    }

    private static Double rounded(Double value, int digits) {
        return value == null ? null : BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).doubleValue();
    }

    private String kind(String kind) {
        return kind == null ? null : words.word("kind", kind);
    }

    private String response(String kind, String response) {
        return response == null ? null : words.answer(kind, response);
    }

    private Column text(String column) {
        return Column.text(words.t("column." + column));
    }

    private Column number(String column) {
        return Column.number(words.t("column." + column));
    }

    private Column instant(String column) {
        return new Column(words.t("column." + column), Type.INSTANT);
    }

    private Column question(String column) {
        return Column.text(words.t("question." + column));
    }

    private Column count(String column) {
        return Column.number(words.t("question." + column));
    }
}
