package org.rtc.needs.form;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a questionnaire asks: sections of questions. Immutable; each change gives another. */
public record Form(List<Section> sections) {
    private static final Jsonb JSON = JsonbBuilder.create();
    public static final Form EMPTY = new Form(List.of());

    public Form {
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    public static Form parse(String json) {
        return JSON.fromJson(json, Form.class);
    }

    public String json() {
        return JSON.toJson(this);
    }

    public Optional<Section> section(String code) {
        return sections.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    public Stream<Question> questions() {
        return sections.stream().flatMap(s -> s.questions().stream());
    }

    public Optional<Question> question(String code) {
        return questions().filter(q -> q.code().equals(code)).findFirst();
    }

    /** What is ranked and planned for: a row of a matrix. */
    public Optional<Choice> topic(String code) {
        return questions().filter(q -> q.kind() == QuestionKind.MATRIX).flatMap(q -> q.choices().stream()).filter(c -> c.code().equals(code)).findFirst();
    }

    public Optional<Section> sectionOf(String question) {
        return sections.stream().filter(s -> s.questions().stream().anyMatch(q -> q.code().equals(question))).findFirst();
    }

    /** Puts the section in the place of the one with its code, or at the end. */
    public Form with(Section section) {
        return new Form(put(sections, section, s -> s.code().equals(section.code())));
    }

    /** Puts the question in the place of the one with its code, or at the end of the section. */
    public Form with(String section, Question question) {
        return change(section, s -> s.with(put(s.questions(), question, q -> q.code().equals(question.code()))));
    }

    public Form without(String code) {
        return new Form(sections.stream().filter(s -> !s.code().equals(code))
                .map(s -> s.with(s.questions().stream().filter(q -> !q.code().equals(code)).toList())).toList());
    }

    /** Moves a section or a question one place. @param by -1 up, 1 down */
    public Form moved(String code, int by) {
        List<Section> shifted = shift(sections, s -> s.code().equals(code), by);
        return new Form(shifted.stream().map(s -> s.with(shift(s.questions(), q -> q.code().equals(code), by))).toList());
    }

    private Form change(String section, UnaryOperator<Section> change) {
        return new Form(sections.stream().map(s -> s.code().equals(section) ? change.apply(s) : s).toList());
    }

    private static <T> List<T> put(List<T> all, T one, java.util.function.Predicate<T> same) {
        List<T> changed = new ArrayList<>(all);
        int at = index(all, same);
        if (at < 0) {
            changed.add(one);
        } else {
            changed.set(at, one);
        }
        return changed;
    }

    private static <T> List<T> shift(List<T> all, java.util.function.Predicate<T> which, int by) {
        int at = index(all, which);
        if (at < 0 || at + by < 0 || at + by >= all.size()) {
            return all;
        }
        List<T> changed = new ArrayList<>(all);
        changed.add(at + by, changed.remove(at));
        return changed;
    }

    private static <T> int index(List<T> all, java.util.function.Predicate<T> which) {
        for (int i = 0; i < all.size(); i++) {
            if (which.test(all.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
