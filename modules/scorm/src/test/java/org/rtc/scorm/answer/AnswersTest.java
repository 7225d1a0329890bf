package org.rtc.scorm.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtc.scorm.answer.AnswerReader.Goal;

/** What is read out of a data model. */
class AnswersTest {

    @Test
    void interactionsOfScorm12() {
        Answer answer = AnswerReader.answers(state("""
                "cmi.interactions.0.id":"Q1","cmi.interactions.0.type":"choice","cmi.interactions.0.student_response":"b",
                "cmi.interactions.0.correct_responses.0.pattern":"a","cmi.interactions.0.correct_responses.1.pattern":"c",
                "cmi.interactions.0.result":"wrong","cmi.interactions.0.latency":"0000:01:05.5"
                """)).get(0);

        assertThat(answer).isEqualTo(new Answer("item_1", 0, "Q1", "choice", null, "b", "a / c", "wrong", 65.5));
        assertThat(answer.right()).isFalse();
    }

    @Test
    void interactionsOfScorm2004() {
        Answer answer = AnswerReader.answers(state("""
                "cmi.interactions.0.id":"urn:x:Q1","cmi.interactions.0.type":"matching","cmi.interactions.0.description":"¿Qué va con qué?",
                "cmi.interactions.0.learner_response":"1[.]a[,]2[.]b","cmi.interactions.0.correct_responses.0.pattern":"1[.]a[,]2[.]b",
                "cmi.interactions.0.result":"correct","cmi.interactions.0.latency":"PT1M5.25S"
                """)).get(0);

        assertThat(answer.wording()).isEqualTo("¿Qué va con qué?");
        assertThat(answer.response()).isEqualTo("1 → a, 2 → b").isEqualTo(answer.expected());
        assertThat(answer.right()).isTrue();
        assertThat(answer.seconds()).isEqualTo(65.25);
    }

    @Test
    void entriesComeInTheirOrderHoweverTheStateHasThem() {
        assertThat(AnswerReader.answers(state("\"cmi.interactions.10.id\":\"k\",\"cmi.interactions.2.id\":\"c\",\"cmi.interactions.0.id\":\"a\"")))
                .extracting(Answer::question).containsExactly("a", "c", "k");
    }

    @ParameterizedTest
    @CsvSource({"neutral", "0.5", "unanticipated"})
    void whatIsNeitherRightNorWrongStaysSo(String result) {
        Answer answer = AnswerReader.answers(state("\"cmi.interactions.0.id\":\"a\",\"cmi.interactions.0.result\":\"" + result + "\"")).get(0);

        assertThat(answer.right()).isEqualTo(result.equals("unanticipated") ? false : null);
    }

    @ParameterizedTest
    @CsvSource({"00:00:07, 7", "0001:00:00.25, 3600.25", "PT7S, 7", "P1DT1H, 90000", "PT90M, 5400", "soon,", "'',", "P,0"})
    void timesOfBothStandardsAreSeconds(String latency, Double seconds) {
        assertThat(Answer.seconds(latency)).isEqualTo(seconds);
    }

    @Test
    void thePackingOfAuthoringToolsIsTakenOff() {
        assertThat(Responses.readable("choice", "urn:scormdriver:Opci%C3%B3n%20A+[,]urn:scormdriver:B")).isEqualTo("Opción A+, B");
        assertThat(Responses.readable("fill-in", "{lang=es}{case_matters=false}Tegucigalpa")).isEqualTo("Tegucigalpa");
        assertThat(Responses.plain("{lang=pt-BR}Qual é a <b>média</b>?")).isEqualTo("Qual é a <b>média</b>?");
        assertThat(Responses.plain("urn:scormdriver:Pregunta%201")).isEqualTo("Pregunta 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "true-false | t | true", "true-false | false | false", "true-false | 0 | false",
        "choice | a[,]b | a, b", "choice | {a,b} | a, b", "choice | a,b | a, b", "choice | Yes, I do | Yes, I do",
        "fill-in | {case_matters=true}{order_matters=false}{lang=es}uno[,]{lang=es}dos | uno, dos",
        "fill-in | a.b, c | a.b, c", "long-fill-in | {lang=fr}Un, deux. [1] | Un, deux. [1]",
        "choice | USGA_and_R_A[,]The_PGA | USGA and R A, The PGA", "likert | muy_de_acuerdo | muy de acuerdo", "fill-in | a_b | a_b",
        "matching | 1[.]a[,]2[.]b | 1 → a, 2 → b", "matching | {1.c,2.b} | 1 → c, 2 → b", "matching | 1.c,2.b | 1 → c, 2 → b",
        "performance | {order_matters=true}clic[.]abrir[,]dato[.]3[:]5[,][.]fin[,]leer[.] | clic: abrir, dato: 3 – 5, fin, leer",
        "sequencing | c[,]a[,]b | c → a → b", "sequencing | c,a,b | c → a → b",
        "numeric | 3[:]5 | 3 – 5", "numeric | 3[:] | ≥ 3", "numeric | [:]5.5 | ≤ 5.5", "numeric | [:] | …", "numeric | 7[:]7 | 7", "numeric | -1.5 | -1.5",
        "other | {\"x\":1} | {\"x\":1}", "'' | x[.]y[,]z | x → y, z"})
    void aResponseOfEachKindIsReadable(String kind, String response, String readable) {
        assertThat(Responses.readable(kind, response)).isEqualTo(readable);
    }

    @Test
    void objectivesOfBothStandards() {
        assertThat(AnswerReader.goals(state("""
                "cmi.objectives.0.id":"o1","cmi.objectives.0.status":"passed","cmi.objectives.0.score.raw":"80",
                "cmi.objectives.1.id":"o2","cmi.objectives.1.description":"{lang=en}Two","cmi.objectives.1.score.scaled":"0.5","cmi.objectives.1.success_status":"unknown","cmi.objectives.1.completion_status":"completed"
                """))).extracting(Goal::name, Goal::status, Goal::score)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("o1", "passed", 80.0), org.assertj.core.groups.Tuple.tuple("Two", "completed", 50.0));
    }

    @Test
    void contentThatGoesOnForEverIsReadUpToALimit() {
        String endless = IntStream.range(0, 5000).mapToObj(i -> "\"cmi.interactions." + i + ".id\":\"q" + i + "\"").collect(Collectors.joining(","));

        assertThat(AnswerReader.answers(state(endless))).hasSize(2000).last().extracting(Answer::question).isEqualTo("q1999");
    }

    @Test
    void aStateOfWhateverElseHasNone() {
        assertThat(AnswerReader.answers("{}")).isEmpty();
        assertThat(AnswerReader.answers("{\"attempt\":{\"items\":[1]}}")).isEmpty();
        assertThat(AnswerReader.answers("{\"attempt\":{\"items\":{\"a\":{\"values\":{\"cmi.interactions.x.id\":\"1\",\"cmi.interactions.9999999.id\":\"1\"}}}}}")).isEmpty();
    }

    private static String state(String values) {
        return "{\"attempt\":{\"items\":{\"item_1\":{\"values\":{" + values + "}}}}}";
    }
}
