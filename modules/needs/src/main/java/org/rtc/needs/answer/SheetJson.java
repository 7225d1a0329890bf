package org.rtc.needs.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rtc.needs.form.Form;
import org.rtc.needs.form.Question;

/** A respondent's answers in the shape in which REST takes them. */
final class SheetJson {
    private SheetJson() {
    }

    static Map<String, Object> of(Form form, Sheet sheet) {
        Map<String, Object> answers = new LinkedHashMap<>();
        form.questions().filter(q -> !sheet.of(q.code()).isEmpty()).forEach(q -> answers.put(q.code(), answer(q, sheet.of(q.code()))));
        return answers;
    }

    private static Object answer(Question question, List<Given> given) {
        return switch (question.kind()) {
            case SINGLE -> given.get(0).item();
            case MULTIPLE -> given.stream().map(Given::item).sorted().toList();
            case SCALE, NUMBER -> given.get(0).amount();
            case TEXT -> given.get(0).words();
            case MATRIX -> levels(given);
        };
    }

    private static Map<String, Map<String, Integer>> levels(List<Given> given) {
        Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
        given.forEach(g -> {
            Map<String, Integer> levels = new LinkedHashMap<>();
            put(levels, "current", g.amount());
            put(levels, "wanted", g.wanted());
            rows.put(g.item(), levels);
        });
        return rows;
    }

    private static void put(Map<String, Integer> levels, String name, Double level) {
        if (level != null) {
            levels.put(name, level.intValue());
        }
    }
}
