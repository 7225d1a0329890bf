package org.rtc.scorm.pack.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtc.scorm.pack.PackageCase;
import org.rtc.scorm.pack.PackageReport;
import org.rtc.scorm.pack.TestManifest;
import org.rtc.scorm.pack.TestZip;

/** From an item to the address that is opened for it. */
class LaunchTest extends PackageCase {

    private PackageReport read(String manifest, String... files) throws IOException {
        var zip = new TestZip(folder).with("imsmanifest.xml", manifest);
        for (var file : files) {
            zip.with(file, "x");
        }
        return inspect(zip.build());
    }

    private static String withParameters(String href, String parameters) {
        return TestManifest.scorm12("<item identifier='i1' identifierref='r1' parameters='" + parameters + "'><title>1</title></item>",
                "<resource identifier='r1' adlcp:scormtype='sco' href='" + href + "'/>");
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, '', a.html",
        "a.html, x=1, a.html?x=1",
        "a.html, ?x=1&amp;y=2, a.html?x=1&y=2",
        "a.html, &amp;x=1, a.html?x=1",
        "a.html, ??, a.html",
        "a.html, #top, a.html#top",
        "a.html?l=es, ?x=1, a.html?l=es&x=1",
        "a.html?l=es#top, x=1, a.html?l=es&x=1#top",
        "a.html#top, #end, a.html#top",
        "a.html#/lesson/1, ?x=1, a.html?x=1#/lesson/1",
        "a.html, x=1#end, a.html?x=1#end",
        "a.html, name=Ana María, a.html?name=Ana%20María"})
    void parametersOfTheItemAreJoined(String href, String parameters, String launched) throws IOException {
        assertThat(item(read(withParameters(href, parameters), "a.html"), "i1").launch().href()).isEqualTo(launched);
    }

    @Test
    void theChainOfBasesIsFollowed() throws IOException {
        var manifest = TestManifest.scorm12("x").replace("<manifest ", "<manifest xml:base='content/' ")
                .replace("<resources>", "<resources xml:base='unit/1/'>")
                .replace("href='x'", "xml:base='../2/' href='start.html?a=b'");

        var report = read(manifest, "content/unit/2/start.html");

        assertThat(report.problems()).isEmpty();
        assertThat(item(report, "i1").launch().href()).isEqualTo("content/unit/2/start.html?a=b");
    }

    @ParameterizedTest
    @CsvSource({"content, content/a.html", "content, a.html", "content\\, content/a.html", "/content/, content/a.html"})
    void aBaseThatIsSlightlyWrongIsMended(String base, String file) throws IOException {
        var report = read(TestManifest.scorm12("x").replace("href='x'", "xml:base='" + base + "' href='a.html'"), file);

        assertThat(report.refused()).isFalse();
        assertThat(item(report, "i1").launch().href()).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({
        "Lección 1/inicio nº1.html, Lecci%C3%B3n%201/inicio%20n%C2%BA1.html",
        "50% más?.html, 50%25%20m%C3%A1s%3F.html"})
    void anyNameOfAFileBecomesACorrectAddress(String file, String launched) throws IOException {
        assertThat(item(read(TestManifest.scorm12(launched), file), "i1").launch().href()).isEqualTo(launched);
    }

    @Test
    void aFileNamedLikeAScriptIsAFile() throws IOException {
        var report = read(TestManifest.scorm12("./javascript:alert(1)"), "javascript:alert(1)");

        assertThat(item(report, "i1").launch().href()).isEqualTo("javascript%3Aalert(1)");
    }

    @ParameterizedTest
    @CsvSource({"PAGINA.HTML, pagina.html, true", "inicio nº1.html, inicio nº1.html, false", "a\\b.html, a/b.html, false"})
    void anotherSpellingOfTheFileIsUsedAndReported(String href, String file, boolean reported) throws IOException {
        var report = read(TestManifest.scorm12(href), file);

        assertThat(report.refused()).isFalse();
        assertThat(codes(report).contains("launchSpelling")).isEqualTo(reported);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/course/, externalLaunch", "//example.org/a.html, externalLaunch", "http:a.html, externalLaunch",
        "javascript:alert(1), unsafeLaunch", "JaVaScRiPt:alert(1), unsafeLaunch", "'java&#9;script:alert(1)', unsafeLaunch",
        "'data:text/html,x', unsafeLaunch", "file:///etc/passwd, unsafeLaunch",
        "missing.html, launchMissing", "../a.html, launchMissing", "'?x=1', launchMissing", "C:\\a.html, launchMissing"})
    void whatIsNotAFileOfThePackageIsRefused(String href, String code) throws IOException {
        var report = read(TestManifest.scorm12(href), "a.html");

        assertThat(report.refused()).isTrue();
        assertThat(codes(report)).contains(code, "nothingToLaunch");
        assertThat(arguments(report, code).get(0)).isEqualTo("Lección 1");
    }

    /** Courses are handed on with a part that was deleted: what is there works. */
    @Test
    void onePartWithoutItsFileLeavesTheOthers() throws IOException {
        var report = read(TestManifest.scorm12("<item identifier='i1' identifierref='r1'><title>Uno</title></item>"
                        + "<item identifier='i2' identifierref='r2'><title>Dos</title></item>",
                "<resource identifier='r1' adlcp:scormtype='sco' href='a.html'/><resource identifier='r2' adlcp:scormtype='sco' href='b.html'/>"), "a.html");

        assertThat(report.refused()).isFalse();
        assertThat(arguments(report, "partMissing")).containsExactly("Dos", "b.html");
        assertThat(item(report, "i2").launch()).isNull();
    }

    /** SCORM 2004 4th Ed. CAM 3.4.1.18: an asset may be an address of another site. */
    @ParameterizedTest
    @CsvSource({"https://example.org/a b?c=1, https://example.org/a b?c=1&x=2", "//example.org, https://example.org?x=2"})
    void onePartOnAnotherSiteIsOfferedBesideTheOthers(String href, String address) throws IOException {
        var report = read(TestManifest.scorm12("<item identifier='i1' identifierref='r1'><title>Uno</title></item>"
                        + "<item identifier='i2' identifierref='r2' parameters='?x=2'><title>Dos</title></item>",
                "<resource identifier='r1' adlcp:scormtype='sco' href='a.html'/><resource identifier='r2' adlcp:scormtype='sco' href='" + href + "'/>"), "a.html");

        assertThat(report.refused()).isFalse();
        assertThat(arguments(report, "externalPart")).containsExactly("Dos", href);
        assertThat(item(report, "i2").launch()).isEqualTo(new Launch(address, Launch.Type.ASSET, "?x=2"));
    }

    @Test
    void anAddressOfNoSiteIsNotOffered() throws IOException {
        var report = read(TestManifest.scorm12("<item identifier='i1' identifierref='r1'><title>Uno</title></item>"
                        + "<item identifier='i2' identifierref='r2'><title>Dos</title></item>",
                "<resource identifier='r1' adlcp:scormtype='sco' href='a.html'/><resource identifier='r2' adlcp:scormtype='sco' href='http:a.html'/>"), "a.html");

        assertThat(item(report, "i2").launch()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"curso/, curso/index.html", "curso, curso/index.html", "curso/?x=1, curso/INDEX.HTM"})
    void aFolderOpensWithItsFirstPage(String href, String file) throws IOException {
        var report = read(TestManifest.scorm12(href), file);

        assertThat(arguments(report, "launchSpelling")).containsExactly(href, file);
        assertThat(item(report, "i1").launch().href()).startsWith(file);
    }

    @Test
    void aFolderThatIsListedAsAFileIsNotMissing() throws IOException {
        var report = read(TestManifest.scorm12("a.html").replace("href='a.html'/>",
                "href='a.html'><file href='img/'/><file href='img'/></resource>"), "a.html", "img/b.png");

        assertThat(report.problems()).isEmpty();
    }

    @Test
    void accentsThatAreTwoCharactersAreNoOtherSpelling() throws IOException {
        var report = read(TestManifest.scorm12("pa\u0301gina.html"), "p\u00e1gina.html");

        assertThat(report.problems()).isEmpty();
    }

    @Test
    void anExternalBaseMakesAnExternalLaunch() throws IOException {
        var report = read(TestManifest.scorm12("x").replace("<resources>", "<resources xml:base='https://example.org/'>"), "x");

        assertThat(arguments(report, "externalLaunch")).containsExactly("Lección 1", "https://example.org/x");
    }

    @Test
    void filesThatAreListedButAbsentAreOnlyAWarning() throws IOException {
        var report = read(TestManifest.scorm12("a.html").replace("href='a.html'/>",
                "href='a.html'><file href='a.html'/><file href='b%20c.js'/><file href='d.css'/><file href='b%20c.js'/>"
                        + "<file href='https://example.org/x.js'/></resource>"), "a.html");

        assertThat(report.refused()).isFalse();
        assertThat(arguments(report, "missingFiles")).containsExactly(2, "b%20c.js, d.css");
    }
}
