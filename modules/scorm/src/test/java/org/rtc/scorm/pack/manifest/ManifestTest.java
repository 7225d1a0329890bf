package org.rtc.scorm.pack.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtc.scorm.pack.PackageCase;
import org.rtc.scorm.pack.TestManifest;
import org.rtc.scorm.pack.TestZip;
import org.rtc.scorm.pack.manifest.RunTimeData.SharedData;

/** What a manifest says, and what is made of one that says it badly. */
class ManifestTest extends PackageCase {

    private static final String RESOURCE = "<resource identifier='r1' adlcp:scormtype='sco' href='index.html'/>";

    @Test
    void allThatScorm12SaysOfAnItemIsRead() throws IOException {
        var activity = item(inspect(TestManifest.scorm12("""
                <item identifier="i0" identifierref="r1"><title>Antes</title></item>
                <item identifier="i1" identifierref="r1" isvisible="false"><title> Lección
                  1 </title>
                  <adlcp:prerequisites type="aicc_script">i0</adlcp:prerequisites>
                  <adlcp:maxtimeallowed>00:30:00</adlcp:maxtimeallowed>
                  <adlcp:timelimitaction>exit, message</adlcp:timelimitaction>
                  <adlcp:datafromlms> a=1 &amp; b </adlcp:datafromlms>
                  <adlcp:masteryscore>80</adlcp:masteryscore></item>""", RESOURCE)), "i1");

        assertThat(activity.title()).isEqualTo("Lección 1");
        assertThat(activity.visible()).isFalse();
        assertThat(activity.launch()).isEqualTo(new Launch("index.html", Launch.Type.SCO, null));
        assertThat(activity.data()).isEqualTo(
                new RunTimeData(80.0, "00:30:00", "exit,message", " a=1 & b ", "i0", List.of()));
        assertThat(activity.sequencing()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<title><langstring xml:lang='en'>One</langstring><langstring xml:lang='es'>Uno</langstring></title> | One",
        "<title><imsmd:langstring> </imsmd:langstring><imsmd:langstring>Uno</imsmd:langstring></title> | Uno",
        "<title xml:lang='en'>One</title><title xml:lang='es'>Uno</title> | One", "<title/><title>Uno</title> | Uno"})
    void aTitleInSeveralLanguagesIsReadInOne(String xml, String title) throws IOException {
        var report = inspect(TestManifest.scorm12("<item identifier='i1' identifierref='r1'>" + xml + "</item>", RESOURCE));

        assertThat(item(report, "i1").title()).isEqualTo(title);
    }

    @Test
    void allThatScorm2004SaysOfAnItemIsRead() throws IOException {
        var activity = item(inspect(TestManifest.scorm2004("""
                <item identifier="i1" identifierref="r1"><title>1</title>
                  <adlcp:timeLimitAction>continue,no message</adlcp:timeLimitAction>
                  <adlcp:dataFromLMS>x</adlcp:dataFromLMS>
                  <adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.8" progressWeight=".5"/>
                  <adlcp:data><adlcp:map targetID="d1"/><adlcp:map targetID="d2" readSharedData="false" writeSharedData="0"/></adlcp:data>
                  <adlnav:presentation><adlnav:navigationInterface>
                    <adlnav:hideLMSUI>continue</adlnav:hideLMSUI><adlnav:hideLMSUI> abandonall </adlnav:hideLMSUI>
                  </adlnav:navigationInterface></adlnav:presentation></item>""", "")), "i1");

        assertThat(activity.completionThreshold()).isEqualTo(new CompletionThreshold(true, 0.8, 0.5));
        assertThat(activity.hide()).containsExactly("continue", "abandonAll");
        assertThat(activity.data()).isEqualTo(new RunTimeData(null, null, "continue,no message", "x", null,
                List.of(new SharedData("d1", true, true), new SharedData("d2", false, false))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<adlcp:completionThreshold>0.75</adlcp:completionThreshold> | true | 0.75",
        "<adlcp:completionThreshold/> | false | 1.0", "<adlcp:completionThreshold minProgressMeasure='0.5'/> | false | 0.5"})
    void theThirdEditionWritesTheCompletionThresholdAsText(String xml, boolean byMeasure, double measure) throws IOException {
        var report = inspect(TestManifest.scorm2004("<item identifier='i1' identifierref='r1'>" + xml + "</item>", ""));

        assertThat(item(report, "i1").completionThreshold()).isEqualTo(new CompletionThreshold(byMeasure, measure, 1));
    }

    @Test
    void valuesThatMakeNoSenseAreReportedAndPassedOver() throws IOException {
        var report = inspect(TestManifest.scorm12("""
                <item identifier="i1" identifierref="r1"><title>1</title><adlcp:masteryscore>much</adlcp:masteryscore></item>
                <item identifier="i2" identifierref="r1"><title>2</title><adlcp:masteryscore>80,5 %</adlcp:masteryscore></item>
                <item identifier="i3" identifierref="r1"><title>3</title><adlcp:masteryscore>180</adlcp:masteryscore></item>""", RESOURCE));

        assertThat(codes(report)).containsExactly("badValue", "badValue");
        assertThat(arguments(report, "badValue")).containsExactly("much", "masteryscore", "1");
        assertThat(item(report, "i1").data().masteryScore()).isNull();
        assertThat(item(report, "i2").data().masteryScore()).isEqualTo(80.5);
    }

    @ParameterizedTest
    @CsvSource({
        "1.2, imscp_rootv1p1p2, adlcp_rootv1p2, SCORM_12, false",
        "2004 3rd Edition, x, adlcp_v1p3, SCORM_2004_3RD, false",
        "2004 4th Edition, x, adlcp_v1p3, SCORM_2004_4TH, false",
        "CAM 1.3, x, adlcp_v1p3, SCORM_2004_2ND, false",
        "1.2, x, y, SCORM_12, false",
        "'', x, adlcp_v1p3, SCORM_2004_3RD, true",
        "'', x, adlcp_rootv1p2, SCORM_12, true",
        "1.2, x, adlcp_v1p3, SCORM_2004_3RD, true",
        "2004 3rd Edition, x, adlcp_rootv1p2, SCORM_12, true",
        "'', x, y, SCORM_12, true"})
    void theEditionIsFoundOut(String version, String cp, String adlcp, Edition edition, boolean unclear) throws IOException {
        var report = inspect(TestManifest.scorm12("index.html").replace(">1.2<", ">" + version + "<")
                .replace("imscp_rootv1p1p2", cp).replace("adlcp_rootv1p2", adlcp));

        assertThat(report.manifest().edition()).isEqualTo(edition);
        assertThat(codes(report).contains("editionUnclear")).isEqualTo(unclear);
    }

    @Test
    void theDefaultOrganizationIsPlayed() throws IOException {
        var item = "<item identifier='i' identifierref='r1'/>";
        var two = TestManifest.scorm12(item, RESOURCE).replace("<organization ",
                "<organization identifier='o0'><title>Otra</title>" + item + "</organization><organization ");

        assertThat(inspect(two).title()).isEqualTo("Curso de estadística");
        assertThat(arguments(inspect(two), "severalOrganizations")).containsExactly(2, "Curso de estadística");
        assertThat(inspect(two.replace("default=\"o1\"", "")).title()).isEqualTo("Otra");
        assertThat(arguments(inspect(two.replace("default=\"o1\"", "default='o9'")), "defaultOrganization"))
                .containsExactly("o9", "Otra");
    }

    @Test
    void anItemThatOpensNothingIsAHeadingUnlessAllAre() throws IOException {
        var heading = "<item identifier='h'><title>Título</title></item>";
        var report = inspect(TestManifest.scorm12(heading + "<item identifier='i' identifierref='r1'/>", RESOURCE));

        assertThat(report.refused()).isFalse();
        assertThat(arguments(report, "itemWithoutResource")).containsExactly("Título");
        assertThat(item(report, "h").launch()).isNull();
        assertThat(codes(inspect(TestManifest.scorm12(heading, "")))).containsExactly("nothingToLaunch", "itemWithoutResource");
    }

    @Test
    void anItemWithContentAndItemsBelowItGetsItsContentAsFirstChild() throws IOException {
        var report = inspect(TestManifest.scorm12("""
                <item identifier="u" identifierref="r1"><title>Unidad</title><adlcp:masteryscore>70</adlcp:masteryscore>
                  <item identifier="i" identifierref="r1"><title>1</title></item></item>""", RESOURCE));

        assertThat(arguments(report, "clusterWithContent")).containsExactly("Unidad");
        assertThat(item(report, "u").launch()).isNull();
        assertThat(item(report, "u").children()).extracting(Activity::id).containsExactly("u-content", "i");
        assertThat(item(report, "u-content").data().masteryScore()).isEqualTo(70);
    }

    @Test
    void identifiersThatAreRepeatedAreMadeDifferent() throws IOException {
        var item = "<item identifier='i' identifierref='r1'><title>A</title></item>";
        var report = inspect(TestManifest.scorm12(item + item + "<item identifierref='r1'><title>B</title></item>", RESOURCE + RESOURCE));

        assertThat(report.manifest().organization().root().children()).extracting(Activity::id)
                .containsExactly("i", "i-2", "item");
        assertThat(codes(report)).containsExactlyInAnyOrder("duplicateItem", "duplicateResource");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-16LE, '\uFEFF'", "UTF-8, '\uFEFF'", "windows-1252, ''"})
    void accentsComeOutRightInEachEncoding(String charset, String mark) throws IOException {
        var manifest = (mark + TestManifest.scorm12("index.html")).getBytes(Charset.forName(charset));

        var report = inspect(new TestZip(folder).with("imsmanifest.xml", manifest).with("index.html", "x").build());

        assertThat(report.refused()).isFalse();
        assertThat(report.title()).isEqualTo("Curso de estadística");
        assertThat(item(report, "i1").title()).isEqualTo("Lección 1");
        assertThat(codes(report)).isEqualTo(charset.equals("windows-1252") ? List.of("encoding") : List.of());
    }

    @Test
    void resourcesOfAManifestInsideTheManifestCount() throws IOException {
        var report = inspect(TestManifest.scorm12("<item identifier='i1' identifierref='r1'><title>A</title></item>", "")
                .replace("</manifest>", "<manifest><resources>" + RESOURCE + "</resources></manifest></manifest>"));

        assertThat(report.problems()).isEmpty();
        assertThat(report.scos()).isEqualTo(1);
    }
}
