package org.rtc.launcher.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtc.launcher.Refusal;

class NamesTest {
    private static final Pattern FIRST_SEGMENT = Pattern.compile("(?:Route\\.\\w+|form|page|action|work)\\(\"/([a-z0-9-]+)");

    @ParameterizedTest
    @CsvSource({
        "survey,        org.example.survey,       Survey,      survey,     survey,    Survey",
        "my-survey,     org.example.mysurvey,     MySurvey,    mySurvey,   mysurvey,  My survey",
        "new,           org.example.newmodule,    New,         new,        new,       New",
        "class,         org.example.classmodule,  Class,       class,      class,     Class",
        "a--b-,         org.example.ab,           AB,          aB,         ab,        A b",
        "data-2030,     org.example.data2030,     Data2030,    data2030,   data2030,  Data 2030",
    })
    void anIdGivesNamesThatCompile(String id, String javaPackage, String type, String bean, String table, String title) {
        Names names = Names.of(id);

        assertThat(names.javaPackage()).isEqualTo(javaPackage);
        assertThat(names.type()).isEqualTo(type);
        assertThat(names.bean()).isEqualTo(bean);
        assertThat(names.table()).isEqualTo(table);
        assertThat(names.title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Survey", "my_survey", "2030", "-survey", "my survey", "../survey", "encuestá", "a/b",
        "a-module-whose-name-is-longer-than-anybody-would-type", "courses", "admin", "rtc", "theme-blue"})
    void whatCannotBeAnIdIsRefusedInOneLine(String id) {
        assertThatThrownBy(() -> Names.of(id)).isInstanceOf(Refusal.class).hasMessageStartingWith("'" + id + "' ")
                .message().hasLineCount(1).endsWith(".");
    }

    @Test
    void noIdTakesAnAddressOfTheCore() {
        assertThat(addressesOfTheCore()).contains("courses", "admin").allMatch(segment -> isRefused(segment));
    }

    private static boolean isRefused(String id) {
        try {
            Names.of(id);
            return false;
        } catch (Refusal refusal) {
            return true;
        }
    }

    private static Set<String> addressesOfTheCore() {
        Set<String> segments = new TreeSet<>();
        for (String part : new String[] {"platform", "learning", "web"}) {
            try (Stream<Path> sources = Files.walk(Path.of("..", part, "src", "main", "java"))) {
                for (Path source : sources.filter(each -> each.toString().endsWith(".java")).toList()) {
                    FIRST_SEGMENT.matcher(Files.readString(source)).results().forEach(found -> segments.add(found.group(1)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return segments;
    }
}
