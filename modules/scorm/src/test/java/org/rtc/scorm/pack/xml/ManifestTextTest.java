package org.rtc.scorm.pack.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtc.scorm.pack.problem.Problems;

/** The characters of a manifest come out right, whatever it says of itself. */
class ManifestTextTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, false", "UTF-8, utf-8, true", "windows-1252, ISO-8859-1, false", "windows-1252, windows-1252, false",
        "UTF-16LE, UTF-16, true", "UTF-16BE, UTF-16, true", "UTF-16LE, UTF-16, false", "UTF-16BE, UTF-8, false",
        "UTF-32LE, UTF-32, true"})
    void withoutAWordWhenAllIsInOrder(String written, String declared, boolean mark) {
        var problems = new Problems();
        assertThat(ManifestText.decode(bytes(written, declared, mark), problems)).isEqualTo(text(declared));
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, UTF-8, windows-1252", "UTF-8, ISO-8859-1, UTF-8", "UTF-8, UTF-16, UTF-8",
        "UTF-8, no-such-charset, UTF-8", "windows-1252, UTF-16, windows-1252"})
    void andMendedWithAWordWhenTheDeclarationIsWrong(String written, String declared, String used) {
        var problems = new Problems();
        assertThat(ManifestText.decode(bytes(written, declared, false), problems)).isEqualTo(text(declared));
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("encoding");
            assertThat(problem.arguments()).isEqualTo(List.of(declared, used));
        });
    }

    private static String text(String declared) {
        return "<?xml version=\"1.0\" encoding=\"" + declared + "\"?><t>Año – «ñandú»</t>";
    }

    private static byte[] bytes(String charset, String declared, boolean mark) {
        return ((mark ? "\uFEFF" : "") + text(declared)).getBytes(Charset.forName(charset));
    }
}
