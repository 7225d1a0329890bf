package org.rtc.needs.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Accents;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.Posted;

/** Reads sections, questions and their choices from forms. */
final class FormFields {
    private static final int LONGEST_CODE = 30;

    private FormFields() {
    }

    static Section section(Posted form, Form before, String code) {
        Section old = before.section(code).orElse(null);
        LocalizedText title = form.localized("title");
        return new Section(old == null ? fresh(title, before) : code, title, form.localized("lead"), Condition.parse(form.get("when")), old == null ? List.of() : old.questions());
    }

    static Question question(Posted form, Form before, String code) {
        LocalizedText text = form.localized("text");
        QuestionKind kind = QuestionKind.of(form.get("kind")).orElseThrow(() -> Problem.invalid("kind", "needs.error.kind"));
        return new Question(before.question(code).isPresent() ? code : fresh(text, before), kind, text, form.localized("help"), form.checked("required"),
                kind.hasChoices() ? choices(form) : List.of(), number(form, "low"), number(form, "high"), Condition.parse(form.get("when")));
    }

    /** Choices come as a row of fields each; a row without a text in any language is left out. */
    private static List<Choice> choices(Posted form) {
        List<String> codes = form.all("choice.code");
        Map<Lang, List<String>> texts = new EnumMap<>(Lang.class);
        Lang.ALL.forEach(lang -> texts.put(lang, form.all("choice." + lang.tag())));
        List<String> topics = form.all("choice.topic");
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            Map<Lang, String> text = new EnumMap<>(Lang.class);
            for (Lang lang : Lang.ALL) {
                text.put(lang, at(texts.get(lang), i));
            }
            LocalizedText written = LocalizedText.of(text);
            if (!written.isEmpty()) {
                Set<String> taken = choices.stream().map(Choice::code).collect(Collectors.toSet());
                choices.add(new Choice(codes.get(i).isEmpty() ? fresh(written, taken) : codes.get(i), written, at(topics, i)));
            }
        }
        return choices;
    }

    private static String at(List<String> all, int i) {
        return i < all.size() ? all.get(i) : "";
    }

    private static Integer number(Posted form, String field) {
        if (form.get(field).isEmpty()) {
            return null;
        }
        return Optional.of(form.get(field)).filter(n -> n.matches("\\d{1,3}")).map(Integer::valueOf)
                .orElseThrow(() -> Problem.invalid(field, "needs.error.number"));
    }

    private static String fresh(LocalizedText text, Form form) {
        Set<String> taken = form.sections().stream().map(Section::code).collect(Collectors.toSet());
        form.questions().forEach(q -> taken.add(q.code()));
        return fresh(text, taken);
    }

    /** A code from the words, and a number where it is taken. */
    static String fresh(LocalizedText text, Set<String> taken) {
        String words = Accents.without(text.in(Lang.ES).text()).toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = words.isEmpty() ? "q" : words.substring(0, Math.min(LONGEST_CODE, words.length())).replaceAll("-$", "");
        String code = base;
        for (int n = 2; taken.contains(code) || code.equals(SectionPage.NEW); n++) {
            code = base + "-" + n;
        }
        return code;
    }
}
