package org.rtc.scorm.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an uploaded file is when it is not quite, or not at all, a SCORM package. */
class KindOfPackageTest extends PackageCase {

    @ParameterizedTest
    @CsvSource({"cmi5.xml, cmi5", "Curso/cmi5.xml, cmi5", "tincan.xml, tinCan", "course.AU, aicc", "course.crs, aicc",
        "index.html, noManifest", "__MACOSX/imsmanifest.xml, noManifest",
        "Curso SCORM.zip, packageInside"})
    void otherKindsAreNamed(String entry, String code) throws IOException {
        var report = inspect(new TestZip(folder).with(entry, "<x/>").build());

        assertThat(report.refused()).isTrue();
        assertThat(codes(report)).containsExactly(code);
    }

    @Test
    void aPackageThatIsScormAsWellAsXapiIsScorm() throws IOException {
        var report = inspect(new TestZip(folder).with("tincan.xml", "<tincan/>")
                .with("imsmanifest.xml", TestManifest.scorm12("index.html")).with("index.html", "x").build());

        assertThat(report.problems()).isEmpty();
    }

    @Test
    void aPackageInsideAFolderIsReadFromThere() throws IOException {
        var report = inspect(new TestZip(folder).with("__MACOSX/Curso 1/imsmanifest.xml", "junk").with("Curso 1/index.html", "x")
                .with("Curso 1/imsmanifest.xml", TestManifest.scorm12("index.html")).build());

        assertThat(report.refused()).isFalse();
        assertThat(arguments(report, "manifestInFolder")).containsExactly("Curso 1/");
        assertThat(item(report, "i1").launch().href()).isEqualTo("Curso%201/index.html");
    }

    @Test
    void severalPackagesInOneZipAreRefused() throws IOException {
        var report = inspect(new TestZip(folder).with("a/imsmanifest.xml", "x").with("b/imsmanifest.xml", "x").build());

        assertThat(codes(report)).containsExactly("severalPackages");
        assertThat(arguments(report, "severalPackages")).containsExactly(2);
    }

    @Test
    void upperCaseFilesAreFound() throws IOException {
        var report = inspect(new TestZip(folder).with("IMSMANIFEST.XML", TestManifest.scorm12("Index.html"))
                .with("INDEX.HTML", "x").build());

        assertThat(report.refused()).isFalse();
        assertThat(codes(report)).containsExactly("manifestName", "launchSpelling");
        assertThat(item(report, "i1").launch().href()).isEqualTo("INDEX.HTML");
    }

    @Test
    void aCommonCartridgeIsNotScorm() throws IOException {
        var report = inspect("<manifest><metadata><schema>IMS Common Cartridge</schema></metadata></manifest>");

        assertThat(arguments(report, "notScorm")).containsExactly("IMS Common Cartridge");
    }

    @Test
    void anotherXmlFileIsNoManifest() throws IOException {
        assertThat(arguments(inspect("<html><body/></html>"), "notAManifest")).containsExactly("html");
    }
}
