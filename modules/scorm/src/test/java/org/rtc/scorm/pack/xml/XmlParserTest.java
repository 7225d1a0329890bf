package org.rtc.scorm.pack.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.scorm.pack.problem.PackageProblem;
import org.rtc.scorm.pack.problem.PackageRefused;
import org.rtc.scorm.pack.problem.Problems;

/** XML of strangers is read, and nothing but that. */
class XmlParserTest {

    private final Problems problems = new Problems();

    private XmlElement parse(String xml) throws PackageRefused {
        return new XmlParser(problems).parse(xml);
    }

    private PackageProblem refusal(String xml) {
        var refused = new PackageProblem[1];
        assertThatExceptionOfType(PackageRefused.class).isThrownBy(() -> parse(xml))
                .satisfies(refusal -> refused[0] = refusal.problem());
        return refused[0];
    }

    @Test
    void externalEntitiesAreRefused(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret");

        assertThat(refusal("<!DOCTYPE m [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><m>&x;</m>").code())
                .isEqualTo("unsafeManifest");
        assertThat(refusal("<!DOCTYPE m [<!ENTITY % x SYSTEM '" + secret.toUri() + "'> %x;]><m/>").code())
                .isEqualTo("unsafeManifest");
    }

    /** What stands before the document type may look like the root element. */
    @ParameterizedTest
    @ValueSource(strings = {"<!-- <manifest> --><!DOCTYPE m [<!ENTITY a 'b'>]><manifest>&a;</manifest>",
        "<?pi <m ?><!-- <x --><!DOCTYPE m [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]><manifest/>",
        "<!-- <m --><!DOCTYPE m [<!ATTLIST manifest identifier CDATA 'planted'>]><manifest/>",
        "<!DOCTYPE m [<!-- <x --><!ENTITY a SYSTEM 'http://127.0.0.1:1/'>]><manifest>&a;</manifest>"})
    void declarationsAreRefusedWhateverStandsBeforeThem(String xml) {
        assertThatThrownBy(() -> new XmlParser(new Problems()).parse(xml)).isInstanceOf(PackageRefused.class).hasMessageContaining("unsafeManifest");
    }

    @Test
    void charactersThatOnlyHtmlHasNamesForAreRead() throws Exception {
        assertThat(parse("<m>Introducci&oacute;n &Ntilde;&ndash;&unknown; A &amp; B</m>").text()).isEqualTo("Introducción Ñ–&unknown; A & B");
        assertThat(problems.sorted()).extracting(PackageProblem::code).containsExactly("looseCharacters");
    }

    @Test
    void schemasAreNotFetched() throws Exception {
        var root = new XmlParser(new Problems()).parse("<manifest xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
                + "xsi:schemaLocation='urn:x http://127.0.0.1:1/x.xsd' xsi:noNamespaceSchemaLocation='file:///etc/passwd'>"
                + "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd' parse='text'/></manifest>");

        assertThat(root.rawText()).isEmpty();
    }

    @Test
    void aBillionLaughsAreRefused() {
        assertThat(refusal("<!DOCTYPE m [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]><m>&b;&b;&b;</m>").code())
                .isEqualTo("unsafeManifest");
    }

    @Test
    void aHarmlessDocumentTypeIsPassedOverWithoutFetchingIt() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            var root = parse("<!DOCTYPE manifest SYSTEM 'http://127.0.0.1:" + server.getLocalPort() + "/x.dtd'><manifest>1</manifest>");

            assertThat(root.text()).isEqualTo("1");
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }

    @Test
    void endlessNestingIsRefused() {
        assertThat(refusal("<a>".repeat(100_000)).code()).isEqualTo("unsafeManifest");
        assertThat(refusal("<m>" + "<a/>".repeat(200_001) + "</m>").code()).isEqualTo("unsafeManifest");
    }

    @Test
    void theLineAndColumnOfAFaultAreSaid() {
        var problem = refusal("<m>\n  <item>\n</m>");

        assertThat(problem.code()).isEqualTo("malformedManifest");
        assertThat(problem.arguments()).containsExactly(3, 3);
    }

    @Test
    void looseAmpersandsAndControlCharactersAreMended() throws PackageRefused {
        var root = parse("<m a='?x=1&y=2&amp;z=3'>Q&A &#233;\u0001 &nbsp;</m>");

        assertThat(root.attribute("a")).contains("?x=1&y=2&z=3");
        assertThat(root.text()).isEqualTo("Q&A é \u00a0");
        assertThat(problems.sorted()).extracting(PackageProblem::code).containsExactly("looseCharacters");
    }

    @Test
    void prefixesThatNobodyDeclaredAndWrongCapitalsAreTaken() throws PackageRefused {
        var root = parse("\n<?xml version='1.0'?><ims:Manifest><adlcp:MasteryScore xml:base='x/' adlcp:ScormType='sco'>80</adlcp:MasteryScore></ims:Manifest>");

        var child = root.child("masteryscore").orElseThrow();
        assertThat(root.is("manifest")).isTrue();
        assertThat(child.text()).isEqualTo("80");
        assertThat(child.namespace()).isEqualTo("adlcp");
        assertThat(child.attribute("scormtype")).contains("sco");
        assertThat(child.attribute("xml:base")).contains("x/");
    }
}
