package org.rtc.needs.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rtc.needs.form.Condition;
import org.rtc.needs.form.Form;
import org.rtc.needs.form.Question;
import org.rtc.needs.form.QuestionKind;
import org.rtc.needs.form.Section;

/** What one respondent has answered so far, beside what is asked. */
public final class Sheet {
    private final Form form;
    private final Map<String, List<Given>> byQuestion;

    public Sheet(Form form, List<Given> given) {
        this.form = form;
        this.byQuestion = given.stream().collect(Collectors.groupingBy(Given::question));
    }

    public List<Given> of(String question) {
        return byQuestion.getOrDefault(question, List.of());
    }

    public Optional<Given> of(String question, String item) {
        return of(question).stream().filter(g -> g.item().equals(item)).findFirst();
    }

    public boolean isChosen(String question, String item) {
        return of(question, item).isPresent();
    }

    public boolean isShown(Condition when) {
        if (when == null) {
            return true;
        }
        boolean asked = form.question(when.question()).map(q -> isShown(q.when())).orElse(false);
        return asked && (when.value().equals(Condition.ANY) ? !of(when.question()).isEmpty() : isChosen(when.question(), when.value()));
    }

    /** The questions of the section that are asked now. */
    public List<Question> asked(Section section) {
        return isShown(section.when()) ? section.questions().stream().filter(q -> isShown(q.when())).toList() : List.of();
    }

    /** Whether nothing is left out of it: of a matrix, both levels of each row. */
    public boolean isAnswered(Question question) {
        List<Given> given = of(question.code());
        if (question.kind() == QuestionKind.MATRIX) {
            return given.stream().filter(g -> g.amount() != null && g.wanted() != null).count() == question.choices().size();
        }
        return !given.isEmpty();
    }

    public long answered(Section section) {
        return asked(section).stream().filter(this::isAnswered).count();
    }

    /** What must be answered before it can be sent. */
    public List<Question> missing(Section section) {
        return asked(section).stream().filter(q -> q.required() && !isAnswered(q)).toList();
    }

    public List<Question> missing() {
        return form.sections().stream().flatMap(s -> missing(s).stream()).toList();
    }
}
