package org.rtc.scorm.pack.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every problem can be told to an instructor. */
class ProblemTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "fr", "pt"})
    void inEachLanguageWithAllItsArguments(String language) {
        var texts = ResourceBundle.getBundle("i18n.scorm", new Locale(language), ResourceBundle.Control.getNoFallbackControl(
                ResourceBundle.Control.FORMAT_PROPERTIES));
        var spanish = ResourceBundle.getBundle("i18n.scorm", new Locale("es"));

        var problems = texts.keySet().stream().filter(key -> key.startsWith("scorm.problem.")).toList();
        assertThat(problems).containsExactlyInAnyOrderElementsOf(
                Stream.of(ProblemKind.values()).map(kind -> PackageProblem.of(kind).messageKey()).toList());
        assertThat(problems).allSatisfy(key -> {
            var format = new MessageFormat(texts.getString(key), new Locale(language));
            assertThat(format.getFormatsByArgumentIndex())
                    .hasSameSizeAs(new MessageFormat(spanish.getString(key)).getFormatsByArgumentIndex());
            assertThat(format.format(new Object[] {"A", "B", "C"})).doesNotContain("{", "}", "'");
        });
    }
}
