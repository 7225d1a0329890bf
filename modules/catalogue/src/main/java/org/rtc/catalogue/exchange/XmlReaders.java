package org.rtc.catalogue.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.rtc.spi.text.Lang;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads Atom (RFC 4287) and the Dublin Core of OAI-PMH 2.0. Documents that bring a DTD are refused. */
final class XmlReaders {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final int MOST = 2000;

    private XmlReaders() {
    }

    private static Document parse(String text) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    static List<Arrival> atom(String text) throws IOException {
        List<Arrival> arrivals = new ArrayList<>();
        each(parse(text).getElementsByTagNameNS(ATOM, "entry"), entry -> {
            String link = null;
            NodeList links = entry.getElementsByTagNameNS(ATOM, "link");
            for (int i = 0; i < links.getLength() && link == null; i++) {
                Element one = (Element) links.item(i);
                link = one.getAttribute("rel").isEmpty() || one.getAttribute("rel").equals("alternate") ? one.getAttribute("href") : null;
            }
            String title = first(entry, ATOM, "title");
            if (title != null) {
                arrivals.add(Arrival.of(or(first(entry, ATOM, "id"), or(link, title)), Lang.of(entry.getAttributeNS(XMLConstants.XML_NS_URI, "lang")).orElse(Lang.EN), title,
                        first(entry, ATOM, "summary"), null, null, null, null, null, null, null, List.of(), List.of(), web(link)));
            }
        });
        return arrivals;
    }

    /** @param text an answer to ListRecords */
    static List<Arrival> oai(String text) throws IOException {
        List<Arrival> arrivals = new ArrayList<>();
        each(parse(text).getElementsByTagNameNS(OAI, "record"), record -> {
            String title = first(record, DC, "title");
            if (title == null) {
                return;
            }
            String date = or(first(record, DC, "date"), "");
            String[] days = date.split("/");
            NodeList titles = record.getElementsByTagNameNS(DC, "title");
            Lang lang = Lang.of(((Element) titles.item(0)).getAttributeNS(XMLConstants.XML_NS_URI, "lang")).orElse(Lang.EN);
            String language = first(record, DC, "language");
            arrivals.add(Arrival.of(or(first(record, OAI, "identifier"), title), lang, title, first(record, DC, "description"), null, null,
                    SchemaReader.local(days[0]), days.length > 1 ? SchemaReader.local(days[1]) : null, null, null, null,
                    language == null ? List.of() : List.of(language.substring(0, Math.min(2, language.length()))), List.of(), web(first(record, DC, "identifier"))));
        });
        return arrivals;
    }

    /** Where an answer of OAI-PMH goes on; null at its end. */
    static String resumption(String text) throws IOException {
        return first(parse(text).getDocumentElement(), OAI, "resumptionToken");
    }

    private static void each(NodeList nodes, Consumer<Element> work) {
        for (int i = 0; i < nodes.getLength() && i < MOST; i++) {
            work.accept((Element) nodes.item(i));
        }
    }

    private static String first(Element within, String namespace, String name) {
        NodeList found = within.getElementsByTagNameNS(namespace, name);
        String text = found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
        return text.isEmpty() ? null : text;
    }

    private static String web(String link) {
        return link != null && link.startsWith("http") ? link : null;
    }

    private static String or(String text, String fallback) {
        return text == null ? fallback : text;
    }
}
