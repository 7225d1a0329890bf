package org.rtc.scorm.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtc.scorm.pack.TestZip;
import org.rtc.scorm.pack.archive.PackageArchive;
import org.rtc.scorm.pack.archive.PackageLimits;
import org.rtc.scorm.pack.problem.Problems;

class OldPageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "<title>Año</title>, windows-1252, true",
        "<title>Año</title>, UTF-8, false",
        "<title>Year</title>, windows-1252, false",
        "<meta charset=iso-8859-1><title>Año</title>, windows-1252, false",
        "<META http-equiv=Content-Type content='text/html; CHARSET=latin1'>Año, windows-1252, false",
        "\uFEFFAño, UTF-16LE, false",
        "<?xml version='1.0' encoding='ISO-8859-1'?>Año, windows-1252, false"})
    void aPageThatDoesNotSayHowItIsWrittenIsLookedAt(String page, String charset, boolean old) throws Exception {
        var zip = new TestZip(folder).with("a.html", page.getBytes(Charset.forName(charset))).build();

        try (var archive = PackageArchive.open(zip, PackageLimits.standard(), new Problems())) {
            assertThat(OldPage.is(archive, archive.find("a.html").orElseThrow())).isEqualTo(old);
        }
    }
}
