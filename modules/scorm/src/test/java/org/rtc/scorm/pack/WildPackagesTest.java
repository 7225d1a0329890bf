package org.rtc.scorm.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtc.scorm.pack.manifest.Activity;
import org.rtc.scorm.pack.manifest.Launch;

/** Packages as the usual authoring tools export them, and as they are after people zipped them again. */
class WildPackagesTest extends PackageCase {
    private static final String SCORM_12 = "xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\" "
            + "xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\"";
    private static final String SCORM_2004 = "xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\" "
            + "xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_v1p3\" xmlns:adlseq=\"http://www.adlnet.org/xsd/adlseq_v1p3\" "
            + "xmlns:imsss=\"http://www.imsglobal.org/xsd/imsss\"";

    /** External metadata, no encoding told, the launch page beside folders that are listed and not there. */
    @Test
    void storyline() throws IOException {
        var manifest = """
                <?xml version="1.0" standalone="no" ?>
                <!--This is a Storyline SCORM 1.2 package-->
                <manifest identifier="_6Xk2_course_id" version="1.3" %s>
                  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion><adlcp:location>metadata.xml</adlcp:location></metadata>
                  <organizations default="B0"><organization identifier="B0"><title>Índices de precios &amp; canasta</title>
                    <item identifier="i1" identifierref="r1" isvisible="true"><title>Índices de precios &amp; canasta</title>
                      <adlcp:masteryscore>80</adlcp:masteryscore></item>
                    <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
                  </organization></organizations>
                  <resources><resource identifier="r1" type="webcontent" href="index_lms.html" adlcp:scormtype="sco">
                    <file href="index_lms.html"/><file href="story_content/user.js"/><file href="story_content/thumbnail.jpg"/>
                  </resource></resources></manifest>""".formatted(SCORM_12);

        var report = inspect(new TestZip(folder).with("imsmanifest.xml", manifest).with("index_lms.html", "<p>")
                .with("story_content/user.js", "1").build());

        assertThat(codes(report)).containsExactly("missingFiles");
        assertThat(report.title()).isEqualTo("Índices de precios & canasta");
        assertThat(item(report, "i1").data().masteryScore()).isEqualTo(80);
    }

    /** Rise puts the course below a driver, and its own manifest of the web beside it. */
    @Test
    void rise() throws IOException {
        var manifest = """
                <?xml version="1.0" standalone="no"?>
                <manifest identifier="x" version="1.3" %s><metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
                <organizations default="B0"><organization identifier="B0" adlseq:objectivesGlobalToSystem="false"><title>Registros</title>
                <item identifier="i1" identifierref="r1"><title>Registros</title><imsss:sequencing><imsss:objectives>
                <imsss:primaryObjective objectiveID="PRIMARYOBJ" satisfiedByMeasure="false"/></imsss:objectives>
                <imsss:deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing></item>
                </organization></organizations><resources><resource identifier="r1" type="webcontent" adlcp:scormType="sco" href="scormdriver/indexAPI.html">
                <file href="scormdriver/indexAPI.html"/><file href="scormcontent/index.html"/></resource></resources></manifest>""".formatted(SCORM_2004);

        var report = inspect(new TestZip(folder).with("imsmanifest.xml", manifest).with("scormdriver/indexAPI.html", "<p>")
                .with("scormcontent/index.html", "<p>").with("scormcontent/manifest.json", "{}").with("tincan.xml", "<tincan/>").build());

        assertThat(report.problems()).isEmpty();
        assertThat(report.edition()).isEqualTo("SCORM 2004 4th Edition");
        assertThat(item(report, "i1").launch().href()).isEqualTo("scormdriver/indexAPI.html");
    }

    /** Captivate of old: Flash beside HTML5, supporting files that are long gone, one file listed with a backslash. */
    @Test
    void captivate() throws IOException {
        var manifest = """
                <?xml version="1.0" encoding="utf-8" ?>
                <manifest identifier="Course_ID1" version="1.2" %s><metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
                <organizations default="Course_ID1_ORG"><organization identifier="Course_ID1_ORG"><title>Encuesta de hogares</title>
                <item identifier="SCO_ID1" isvisible="true" identifierref="SCO_ID1_RES"><title>Encuesta de hogares</title></item></organization></organizations>
                <resources><resource identifier="SCO_ID1_RES" type="webcontent" adlcp:scormtype="SCO" href="index_SCORM.html">
                <file href="index_scorm.html"/><file href="assets\\css\\main.css"/><file href="curso.swf"/><file href="SCORM_support/scorm_support.swf"/>
                </resource></resources></manifest>""".formatted(SCORM_12);

        var report = inspect(new TestZip(folder).with("imsmanifest.xml", manifest).with("index_scorm.html", "<p>")
                .with("assets/css/main.css", "p{}").with("curso.swf", "FWS").build());

        assertThat(codes(report)).containsExactlyInAnyOrder("launchSpelling", "missingFiles", "flash");
        assertThat(arguments(report, "missingFiles")).containsExactly(1, "SCORM_support/scorm_support.swf");
        assertThat(item(report, "SCO_ID1").launch().href()).isEqualTo("index_scorm.html");
    }

    /** iSpring writes a byte order mark and a base; names with spaces come percent-encoded. */
    @Test
    void iSpring() throws IOException {
        var manifest = "\uFEFF" + """
                <?xml version="1.0" encoding="utf-8"?>
                <manifest identifier="ISPRING" version="1.0" %s><metadata><schema>ADL SCORM</schema><schemaversion>2004 3rd Edition</schemaversion></metadata>
                <organizations default="ORG"><organization identifier="ORG"><title>Cuentas</title>
                <item identifier="ITEM" identifierref="RES" parameters="?autostart=1"><title>Cuentas</title></item></organization></organizations>
                <resources xml:base="res/"><resource identifier="RES" type="webcontent" adlcp:scormType="sco" href="presentaci%%C3%%B3n%%20uno.html?a=1#s2">
                <file href="presentaci%%C3%%B3n%%20uno.html"/><file href="data/img 1.png"/></resource></resources></manifest>""".formatted(SCORM_2004);

        var report = inspect(new TestZip(folder).with("imsmanifest.xml", manifest).with("res/presentación uno.html", "<p>")
                .with("res/data/img 1.png", "x").build());

        assertThat(report.problems()).isEmpty();
        assertThat(item(report, "ITEM").launch().href()).isEqualTo("res/presentaci%C3%B3n%20uno.html?a=1&autostart=1#s2");
    }

    /** eXeLearning nests pages that have content and children, shares files by dependency, and ignores the case of accents. */
    @Test
    void eXeLearning() throws IOException {
        var manifest = """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- generated by eXe - http://exelearning.net -->
                <manifest identifier="eXeMANIFEST1" %s><metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion>
                <adlcp:location>imslrm.xml</adlcp:location></metadata>
                <organizations default="eXeORG"><organization identifier="eXeORG" structure="hierarchical"><title>Muestreo</title>
                <item identifier="ITEM-1" isvisible="true" identifierref="RES-1"><title>Inicio</title>
                  <item identifier="ITEM-2" isvisible="true" identifierref="RES-2"><title></title></item>
                  <item identifier="ITEM-2" isvisible="true" identifierref="RES-3"><title>Diseño</title></item></item>
                </organization></organizations><resources>
                <resource identifier="RES-1" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/><dependency identifierref="COMMON_FILES"/></resource>
                <resource identifier="RES-2" type="webcontent" adlcp:scormtype="sco" href="estratificaci_n.html"><file href="estratificaci_n.html"/></resource>
                <resource identifier="RES-3" type="webcontent" adlcp:scormtype="sco" href="Diseño.html"><file href="Diseño.html"/></resource>
                <resource identifier="COMMON_FILES" type="webcontent" adlcp:scormtype="asset"><file href="base.css"/></resource>
                </resources></manifest>""".formatted(SCORM_12);

        var zip = new TestZip(folder, Charset.forName("IBM437"), false);
        var report = inspect(zip.with("imsmanifest.xml", manifest).with("index.html", "<p>").with("estratificaci_n.html", "<p>")
                .with("diseño.html", "<p>").with("base.css", "p{}").build());

        assertThat(report.refused()).isFalse();
        assertThat(codes(report)).containsExactlyInAnyOrder("clusterWithContent", "emptyTitle", "duplicateItem", "launchSpelling");
        assertThat(arguments(report, "emptyTitle")).containsExactly(1, "estratificaci_n");
        assertThat(report.manifest().organization().root().all().map(Activity::title))
                .containsExactly("Muestreo", "Inicio", "Inicio", "estratificaci_n", "Diseño");
        assertThat(item(report, "ITEM-2-2").launch().href()).isEqualTo("dise%C3%B1o.html");
    }

    /** Adapt lists its first page alone and leaves types out of hand-made manifests. */
    @Test
    void adapt() throws IOException {
        var manifest = """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest identifier="adapt" version="1" %s><organizations><organization identifier="a"><title>Clasificadores</title>
                <item identifier="i" identifierref="r"><title>Clasificadores</title></item></organization></organizations>
                <resources><resource identifier="r" type="webcontent" href="index.html"><file href="index.html"/></resource></resources></manifest>"""
                .formatted(SCORM_12);

        var report = inspect(new TestZip(folder).with("imsmanifest.xml", manifest).with("index.html", "<script src=adapt/js/adapt.min.js>")
                .with("adapt/js/adapt.min.js", "find('API');api.LMSInitialize('')").build());

        assertThat(codes(report)).containsExactlyInAnyOrder("editionUnclear", "scormTypeMissing");
        assertThat(item(report, "i").launch().type()).isEqualTo(Launch.Type.SCO);
    }

    @Test
    void aPageThatNeverCallsScormIsDoneWhenShown() throws IOException {
        var report = inspect(TestManifest.scorm12("<item identifier='i' identifierref='r'><title>Leer</title></item>",
                "<resource identifier='r' type='webcontent' href='index.html'/>"));

        assertThat(report.problems()).isEmpty();
        assertThat(item(report, "i").launch().type()).isEqualTo(Launch.Type.ASSET);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "UTF-8, UTF-16", "windows-1252, UTF-8", "UTF-16LE, utf-16", "UTF-16BE, utf-8", "windows-1252, ISO-8859-1", "UTF-8, ISO-8859-1"})
    void accentsSurviveWhateverTheManifestDeclares(String written, String declared) throws IOException {
        var manifest = ("\uFEFF" + TestManifest.scorm12("index.html").replace("encoding=\"UTF-8\"", "encoding=\"" + declared + "\""))
                .substring(written.startsWith("UTF-16") ? 0 : 1);

        var report = inspect(new TestZip(folder).with("imsmanifest.xml", manifest.getBytes(Charset.forName(written)))
                .with("index.html", "x").build());

        assertThat(report.refused()).isFalse();
        assertThat(report.title()).isEqualTo("Curso de estadística");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mi curso/", "Curso (final) ñ/SCORM 1.2/", "a/b/c/"})
    void aPackageThatWasZippedWithItsFolderIsReadFromThere(String in) throws IOException {
        var report = inspect(new TestZip(folder).with(in + "imsmanifest.xml", TestManifest.scorm12("index.html"))
                .with(in + "index.html", "x").with("__MACOSX/" + in + "._imsmanifest.xml", "x")
                .with("__MACOSX/" + in + "imsmanifest.xml", "x").with(in + ".DS_Store", "x").build());

        assertThat(codes(report)).containsExactly("manifestInFolder");
        assertThat(report.manifest().organization().root().all().skip(1).findFirst().orElseThrow().launch().href()).endsWith("/index.html");
    }

    @Test
    void aPackageWithinThePackageIsItsContent() throws IOException {
        var report = inspect(goodCourse().with("ejemplos/otro/imsmanifest.xml", "<x/>").build());

        assertThat(report.problems()).isEmpty();
    }

    @Test
    void aFileThatWasAddedTwiceCountsOnce() throws IOException {
        var again = new ZipArchiveEntry("index.html");
        again.setComment("again");
        var report = inspect(goodCourse().with(again, "<p>Hola</p>".repeat(100).getBytes(StandardCharsets.UTF_8)).build());

        assertThat(codes(report)).containsExactly("duplicateCopy");
    }

    @Test
    void aManifestOfTenThousandItemsIsReadInNoTime() throws IOException {
        var items = new StringBuilder();
        for (var i = 0; i < 10_000; i++) {
            items.append("<item identifier='i").append(i).append("' identifierref='r1'><title>Parte ").append(i).append("</title></item>");
        }
        var begun = System.nanoTime();

        var report = inspect(TestManifest.scorm12(items.toString(),
                "<resource identifier='r1' type='webcontent' adlcp:scormtype='sco' href='index.html'/>"));

        assertThat(report.refused()).isFalse();
        assertThat(report.scos()).isEqualTo(10_000);
        assertThat(System.nanoTime() - begun).isLessThan(15_000_000_000L);
    }

    @Test
    void programsAreNamedAsWhatNeverRuns() throws IOException {
        var report = inspect(goodCourse().with("recursos/Instalar.EXE", "MZ").with("ver.bat", "x").build());

        assertThat(report.refused()).isFalse();
        assertThat(arguments(report, "programs")).containsExactly(2, "recursos/Instalar.EXE");
    }

    @Test
    void bytesBeforeAndAfterTheZipChangeNothing() throws IOException {
        var file = goodCourse().build();
        var zip = Files.readAllBytes(file);
        var image = "GIF89a;<script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1);
        var both = new byte[image.length + zip.length + 100];
        System.arraycopy(image, 0, both, 0, image.length);
        System.arraycopy(zip, 0, both, image.length, zip.length);

        var report = inspect(Files.write(file, both));

        assertThat(report.refused()).as(codes(report).toString()).isFalse();
        assertThat(item(report, "i1").launch().href()).isEqualTo("index.html");
    }
}
