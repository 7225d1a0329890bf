package org.rtc.needs.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rtc.needs.form.Choice;
import org.rtc.needs.form.Level;
import org.rtc.needs.form.Question;
import org.rtc.needs.form.QuestionKind;
import org.rtc.needs.form.Section;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.Problem.FieldError;

/**
 * Reads the answers of a section from the fields of its form: {@code a.QUESTION}, and for a matrix
 * {@code a.QUESTION.ROW.now} and {@code a.QUESTION.ROW.want}.
 */
final class PostedAnswers {
    private static final int LONGEST = 5000;

    private final Function<String, List<String>> fields;
    private final List<Given> given = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();

    private PostedAnswers(Function<String, List<String>> fields) {
        this.fields = fields;
    }

    /** @param fields values by name of the field, empty where it was not sent @throws Problem 422 with all that is wrong */
    static List<Given> read(Section section, Function<String, List<String>> fields) {
        PostedAnswers posted = new PostedAnswers(fields);
        section.questions().forEach(posted::read);
        if (!posted.errors.isEmpty()) {
            throw Problem.invalid(posted.errors);
        }
        return posted.given;
    }

    static String field(Question question) {
        return "a." + question.code();
    }

    static String field(Question question, Choice row, String what) {
        return field(question) + "." + row.code() + "." + what;
    }

    private void read(Question question) {
        String field = field(question);
        switch (question.kind()) {
            case SINGLE -> fields.apply(field).stream().limit(1).forEach(v -> choose(question, v));
            case MULTIPLE -> fields.apply(field).stream().distinct().forEach(v -> choose(question, v));
            case SCALE -> number(question, question.low(), question.high());
            case NUMBER -> number(question, 0, 1e12);
            case TEXT -> text(question);
            case MATRIX -> question.choices().forEach(row -> levels(question, row));
        }
    }

    private void choose(Question question, String value) {
        if (question.choice(value).isPresent()) {
            given.add(Given.choice(question.code(), value));
        } else if (!value.isEmpty()) {
            errors.add(new FieldError(field(question), "needs.error.choice"));
        }
    }

    private void number(Question question, double low, double high) {
        String typed = first(field(question)).replace(" ", "").replace(',', '.');
        if (typed.isEmpty()) {
            return;
        }
        try {
            double value = Double.parseDouble(typed);
            if (value >= low && value <= high && (question.kind() != QuestionKind.SCALE || value == Math.rint(value))) {
                given.add(Given.number(question.code(), value));
                return;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        errors.add(new FieldError(field(question), "needs.error.number"));
    }

    private void text(Question question) {
        String typed = first(field(question));
        if (typed.length() > LONGEST) {
            errors.add(new FieldError(field(question), "needs.error.long", Integer.toString(LONGEST)));
        } else if (!typed.isEmpty()) {
            given.add(Given.text(question.code(), typed));
        }
    }

    private void levels(Question question, Choice row) {
        Double now = level(question, field(question, row, "now"));
        Double want = level(question, field(question, row, "want"));
        if (now != null || want != null) {
            given.add(Given.levels(question.code(), row.code(), now, want));
        }
    }

    private Double level(Question question, String field) {
        String typed = first(field);
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d") || Integer.parseInt(typed) > Level.TOP) {
            errors.add(new FieldError(field(question), "needs.error.level"));
            return null;
        }
        return Double.valueOf(typed);
    }

    private String first(String field) {
        return fields.apply(field).stream().findFirst().orElse("");
    }
}
