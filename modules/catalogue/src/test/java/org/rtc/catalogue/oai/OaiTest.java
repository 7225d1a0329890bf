package org.rtc.catalogue.oai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rtc.catalogue.Somebody.SECRETARIAT;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.catalogue.Published;
import org.rtc.catalogue.Some;
import org.rtc.catalogue.Somebody;
import org.rtc.catalogue.activity.Activities;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

@RtcTest
class OaiTest {
    private static final Schema RULES = rules();

    @Inject
    private OaiAnswer answer;
    @Inject
    private Published published;
    @Inject
    private Activities activities;

    @BeforeEach
    void people() {
        Somebody.all();
    }

    /** @param query such as {@code verb=Identify}, as it stands behind the question mark */
    private String ask(String query) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            String[] both = pair.split("=", 2);
            parameters.merge(both[0], new String[] {both[1]}, (a, b) -> new String[] {a[0], b[0]});
        }
        StringWriter out = new StringWriter();
        try {
            answer.write(parameters, out);
        } catch (XMLStreamException e) {
            throw new AssertionError(e);
        }
        return valid(out.toString());
    }

    /** Every answer that a test looks at keeps the rules of the protocol. */
    private static String valid(String xml) {
        try {
            RULES.newValidator().validate(new StreamSource(new StringReader(xml)));
            return xml;
        } catch (SAXException | IOException e) {
            throw new AssertionError(e.getMessage() + " in\n" + xml, e);
        }
    }

    private static Schema rules() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(OaiTest.class.getResource("/oai/answer.xsd"));
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }

    private Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void identifyTellsWhoAnswersAndThatDeletionsAreKept() throws Exception {
        Document xml = parsed(ask("verb=Identify"));

        assertThat(xml.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.openarchives.org/OAI/2.0/");
        assertThat(xml.getElementsByTagNameNS("*", "deletedRecord").item(0).getTextContent()).isEqualTo("persistent");
        assertThat(xml.getElementsByTagNameNS("*", "protocolVersion").item(0).getTextContent()).isEqualTo("2.0");
    }

    @Test
    void listMetadataFormatsOffersDublinCore() {
        long id = published.activity(Some.workshop("Taller", 30));

        assertThat(ask("verb=ListMetadataFormats")).contains("<metadataPrefix>oai_dc</metadataPrefix>");
        assertThat(ask("verb=ListMetadataFormats&identifier=" + answer.prefix() + id)).contains("oai_dc");
        assertThat(ask("verb=ListMetadataFormats&identifier=oai:other:1")).contains("code=\"idDoesNotExist\"");
    }

    @Test
    void listSetsNamesKindsAndTopics() {
        assertThat(ask("verb=ListSets")).contains("<setSpec>kind:workshop</setSpec>", "<setSpec>topic:1.2</setSpec>");
        assertThat(ask("verb=ListSets&resumptionToken=x")).contains("code=\"badResumptionToken\"");
    }

    @Test
    void getRecordGivesOneInItsLanguages() throws Exception {
        long id = published.activity(Some.workshop("Taller & agua <2>", 30));

        Document xml = parsed(ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + answer.prefix() + id));

        assertThat(xml.getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", "title").item(0).getTextContent()).isEqualTo("Taller & agua <2>");
        assertThat(ask("verb=GetRecord&metadataPrefix=marc&identifier=" + answer.prefix() + id)).contains("code=\"cannotDisseminateFormat\"");
        assertThat(ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + answer.prefix() + "999")).contains("code=\"idDoesNotExist\"");
        assertThat(ask("verb=GetRecord&identifier=x")).contains("code=\"badArgument\"");
    }

    @Test
    void listIdentifiersIsNarrowedByTimeAndSet() {
        published.activity(Some.workshop("Taller", 30));
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

        assertThat(ask("verb=ListIdentifiers&metadataPrefix=oai_dc&set=topic:3")).contains("<identifier>" + answer.prefix()).doesNotContain("<metadata>");
        assertThat(ask("verb=ListIdentifiers&metadataPrefix=oai_dc&set=kind:course")).contains("code=\"noRecordsMatch\"");
        assertThat(ask("verb=ListIdentifiers&metadataPrefix=oai_dc&from=" + now.plusSeconds(60))).contains("code=\"noRecordsMatch\"");
        assertThat(ask("verb=ListIdentifiers&metadataPrefix=oai_dc&until=" + now.plusSeconds(60))).contains("<identifier>");
        assertThat(ask("verb=ListIdentifiers&metadataPrefix=oai_dc&from=2027-01-01&until=2026-01-01T00:00:00Z")).contains("code=\"badArgument\"");
    }

    @Test
    void listRecordsGoesOnWithItsTokenToTheEnd() {
        for (int i = 0; i < OaiList.PART + 3; i++) {
            published.activity(Some.workshop("Taller " + i, 30 + i));
        }
        String first = ask("verb=ListRecords&metadataPrefix=oai_dc");
        Matcher token = Pattern.compile("<resumptionToken[^>]*>([^<]+)<").matcher(first);
        assertThat(token.find()).isTrue();

        String second = ask("verb=ListRecords&resumptionToken=" + token.group(1));

        assertThat(count(first)).isEqualTo(OaiList.PART);
        assertThat(count(second)).isEqualTo(3);
        assertThat(second).containsPattern("<resumptionToken cursor=\"100\"(/>|></resumptionToken>)");
        assertThat(ask("verb=ListRecords&resumptionToken=made.up")).contains("code=\"badResumptionToken\"");
        assertThat(ask("verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=" + token.group(1))).contains("code=\"badArgument\"");
    }

    private static int count(String xml) {
        return xml.split("<record>", -1).length - 1;
    }

    @Test
    void whatIsWithdrawnIsDeletedForHarvesters() {
        long id = published.activity(Some.workshop("Taller", 30));
        As.person(SECRETARIAT, () -> activities.withdraw(id, "Publicado por error"));

        assertThat(ask("verb=ListRecords&metadataPrefix=oai_dc")).contains("<header status=\"deleted\">").doesNotContain("<metadata>");
    }

    @Test
    void aWrongVerbOrArgumentIsSaidSo() {
        assertThat(ask("verb=Dance")).contains("code=\"badVerb\"");
        assertThat(ask("verb=Identify&verb=Identify")).contains("code=\"badVerb\"");
        assertThat(ask("verb=Identify&extra=1")).contains("code=\"badArgument\"").contains("<request>http");
        assertThat(ask("verb=ListRecords")).contains("code=\"badArgument\"");
    }
}
