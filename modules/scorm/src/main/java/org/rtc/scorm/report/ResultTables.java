package org.rtc.scorm.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.scorm.answer.Question;
import org.rtc.scorm.answer.Questions;
import org.rtc.scorm.policy.Policies;
import org.rtc.scorm.policy.Policy;
import org.rtc.scorm.view.Words;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.report.Table;
import org.rtc.spi.report.Table.Column;
import org.rtc.spi.report.Table.Column.Type;

/** The results of an item as tables, in the reader's words. */
@RequestScoped
public class ResultTables {
    private static final int EVERYBODY = 1_000_000;

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

    List<Table> all(CourseItem item) {
        return List.of(attempts(item), questions(item), answers(item));
    }

    Table attempts(CourseItem item) {
        Policy policy = policies.of(item.id());
        List<List<Object>> rows = report.rows(item, null, EVERYBODY).items().stream().map(row -> attempt(row, policy)).toList();
        return new Table(words.t("report.title"), null, List.of(text("username"), text("learner"), number("number"), number("version"), text("status"),
                number("score"), new Column(words.t("column.time"), Type.DURATION), new Column(words.t("column.progress"), Type.PERCENT), text("location"), instant("begun"),
                instant("changed"), instant("ended"), instant("setAside")), rows);
    }

    private List<Object> attempt(Report.Row row, Policy policy) {
        AttemptRow a = row.attempt();
        return Arrays.asList(row.person() == null ? null : row.person().username(), row.person() == null ? words.t("report.gone") : row.person().name(),
                a.number(), a.version(), words.status(a.status(policy)), a.result().percent(), a.result().seconds(),
                a.result().measure(), a.result().location(), a.begun(), a.changed(), a.ended(), a.setAside());
    }

    Table questions(CourseItem item) {
        List<List<Object>> rows = new ArrayList<>();
        for (Question q : questions.questions(item.id(), Questions.Of.LAST)) {
            rows.add(Arrays.asList(q.part(), q.id(), q.wording(), kind(q.kind()), response(q.kind(), q.expected()), q.answered(), q.judged(), q.right(), q.difficulty(),
                    q.discrimination(), q.seconds()));
        }
        return new Table(words.t("questions.title"), words.t("question.method", org.rtc.scorm.answer.QuestionStatistics.LEAST), List.of(
                question("part"), question("id"), question("question"), question("kind"), question("correct"), count("answered"), count("judged"),
                count("rightCount"), new Column(words.t("question.right"), Type.PERCENT), count("discrimination"), count("secondsNumber")), rows);
    }

    Table answers(CourseItem item) {
        List<Questions.Line> lines = questions.lines(item.id());
        Map<Long, Person> who = people.byIds(lines.stream().map(Questions.Line::person).collect(Collectors.toSet()));
        List<List<Object>> rows = lines.stream().map(line -> answer(line, who.get(line.person()))).toList();
        return new Table(words.t("answers.title"), null, List.of(text("username"), text("learner"), number("number"), question("part"), question("id"),
                question("question"), question("kind"), question("answer"), question("correct"), question("result"), count("secondsNumber")), rows);
    }

    private List<Object> answer(Questions.Line line, Person person) {
        return Arrays.asList(person == null ? null : person.username(), person == null ? words.t("report.gone") : person.name(), line.attempt(),
                line.part(), line.question(), line.wording(), kind(line.kind()), response(line.kind(), line.response()), response(line.kind(), line.expected()),
                line.result() == null ? null : words.result(line.result()), line.seconds());
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
