package org.rtc.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "informe.pdf, informe.pdf",
        "../../etc/passwd, passwd",
        "C:\\Users\\ana\\año 2011.xlsx, año 2011.xlsx",
        ".htaccess, htaccess",
        "a<b>c:d\"e|f?g*.txt, abcdefg.txt",
        "con.txt, file-con.txt",
        "..., file",
        "` `, file",
        "nombre.pdf., nombre.pdf"})
    void namesBecomeHarmless(String given, String clean) {
        assertThat(FileName.clean(given)).isEqualTo(clean);
    }

    @Test
    void whatCannotBeSeenIsTakenOut() {
        assertThat(FileName.clean("factura\u202Efdp.exe\u0000\r\n")).isEqualTo("facturafdp.exe");
        assertThat(FileName.clean(null)).isEqualTo("file");
        assertThat(FileName.clean("e\u0301xito.txt")).isEqualTo("\u00e9xito.txt");
    }

    @Test
    void longNamesKeepTheirEnding() {
        assertThat(FileName.clean("é".repeat(300) + ".pdf")).hasSize(150).endsWith("é.pdf");
        assertThat(FileName.clean("👋".repeat(300)).codePointCount(0, FileName.clean("👋".repeat(300)).length())).isEqualTo(150);
    }

    @Test
    void aDownloadIsNamedInAnyScript() {
        assertThat(ContentDisposition.of("attachment", "Año \"2011\"; 100%.pdf")).isEqualTo(
                "attachment; filename=\"Ano _2011_; 100_.pdf\"; filename*=UTF-8''A%C3%B1o%20%222011%22%3B%20100%25.pdf");
    }
}
