package org.rtc.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rtc.needs.answer.Answers;
import org.rtc.needs.form.Choice;
import org.rtc.needs.form.Condition;
import org.rtc.needs.form.Form;
import org.rtc.needs.form.Question;
import org.rtc.needs.form.QuestionKind;
import org.rtc.needs.form.Questionnaires;
import org.rtc.needs.form.Section;
import org.rtc.needs.respondent.RespondentQueries;
import org.rtc.needs.round.RoundDetails;
import org.rtc.needs.round.Rounds;
import org.rtc.needs.round.Weights;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.testkit.As;

/** A short questionnaire and rounds that ask it. */
@ApplicationScoped
class Asking {
    static final LocalizedText TITLE = LocalizedText.of(Lang.ES, "Diagnóstico");

    @Inject
    Questionnaires questionnaires;
    @Inject
    Rounds rounds;
    @Inject
    RespondentQueries respondents;
    @Inject
    Answers answers;

    static LocalizedText es(String text) {
        return LocalizedText.of(Lang.ES, text);
    }

    static Form form() {
        List<Choice> topics = List.of(new Choice("environment", es("Ambiente"), "3"), new Choice("prices", es("Precios"), "2.11"), new Choice("labour", es("Trabajo"), "1.3"));
        List<Choice> yesNo = List.of(new Choice("yes", es("Sí"), null), new Choice("no", es("No"), null));
        return new Form(List.of(
                new Section("levels", es("Niveles"), null, null, List.of(question("skills", QuestionKind.MATRIX, true, topics, null),
                        question("urgent", QuestionKind.MULTIPLE, false, topics, null))),
                new Section("offer", es("Oferta"), null, null, List.of(question("can", QuestionKind.SINGLE, true, yesNo, null),
                        question("what", QuestionKind.TEXT, true, List.of(), new Condition("can", "yes")),
                        question("people", QuestionKind.NUMBER, false, List.of(), null)))));
    }

    /** Key of what is wrong with the first field. */
    static String error(Throwable problem) {
        return Problem.in(problem).errors().get(0).key();
    }

    private static Question question(String code, QuestionKind kind, boolean required, List<Choice> choices, Condition when) {
        return new Question(code, kind, es(code), null, required, choices, null, null, when);
    }

    long published() {
        return As.person(Somebody.SECRETARIAT, () -> {
            long id = questionnaires.create(TITLE, form());
            questionnaires.publish(id);
            return id;
        });
    }

    static RoundDetails details(long questionnaire) {
        return new RoundDetails(questionnaire, TITLE, LocalizedText.EMPTY, Instant.now().plus(Duration.ofDays(10)), ZoneOffset.UTC, Weights.USUAL, null);
    }

    long open(Scope scope) {
        long questionnaire = published();
        return As.person(Somebody.SECRETARIAT, () -> {
            long id = rounds.create(details(questionnaire), scope);
            rounds.open(id, null);
            return id;
        });
    }

    String office(long round, String country) {
        return respondents.office(round, country).orElseThrow().id().toString();
    }

    /** The office answers all, with these gaps of the three topics, and sends it. */
    void answer(long person, long round, String country, int environment, int prices, int labour, String... urgent) {
        As.person(person, () -> {
            String key = office(round, country);
            answers.save(key, "levels", fields(environment, prices, labour, urgent));
            answers.save(key, "offer", field -> field.equals("a.can") ? List.of("no") : List.of());
            answers.send(key);
        });
    }

    static java.util.function.Function<String, List<String>> fields(int environment, int prices, int labour, String... urgent) {
        Map<String, List<String>> fields = new HashMap<>();
        level(fields, "environment", environment);
        level(fields, "prices", prices);
        level(fields, "labour", labour);
        fields.put("a.urgent", List.of(urgent));
        return field -> fields.getOrDefault(field, List.of());
    }

    private static void level(Map<String, List<String>> fields, String topic, int gap) {
        fields.put("a.skills." + topic + ".now", List.of("0"));
        fields.put("a.skills." + topic + ".want", List.of(Integer.toString(gap)));
    }
}
