package org.rtc.catalogue.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.time.ZoneId;
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
            String title = plain(entry, "title");
            if (title != null) {
                arrivals.add(Arrival.of(or(first(entry, ATOM, "id"), or(link, title)), Lang.of(entry.getAttributeNS(XMLConstants.XML_NS_URI, "lang")).orElse(Lang.EN), title,
                        plain(entry, "summary"), null, null, null, null, null, null, null, List.of(), List.of(), link));
            }
        });
        return arrivals;
    }

    /** @param text an answer to ListRecords */
    static List<Arrival> oai(String text) throws IOException {
        List<Arrival> arrivals = new ArrayList<>();
        Document answer = parse(text);
        fault(answer);
        each(answer.getElementsByTagNameNS(OAI, "record"), record -> {
            String title = first(record, DC, "title");
            if (title == null) {
                if (deleted(record)) {
                    arrivals.add(Arrival.gone(first(record, OAI, "identifier")));
                }
                return;
            }
            String date = or(first(record, DC, "date"), "");
            String[] days = date.split("/");
            Moment start = Moment.of(days[0]);
            ZoneId zone = start == null ? null : start.zone();
            NodeList titles = record.getElementsByTagNameNS(DC, "title");
            Lang lang = Lang.of(((Element) titles.item(0)).getAttributeNS(XMLConstants.XML_NS_URI, "lang")).orElse(Lang.EN);
            String language = first(record, DC, "language");
            arrivals.add(Arrival.of(or(first(record, OAI, "identifier"), title), lang, title, first(record, DC, "description"), null, null,
                    Moment.local(start, zone), days.length > 1 ? Moment.local(Moment.of(days[1]), zone) : null, zone == null ? null : zone.getId(), null, null,
                    language == null ? List.of() : List.of(language.substring(0, Math.min(2, language.length()))), List.of(), address(record)));
        });
        return arrivals;
    }

    private static boolean deleted(Element record) {
        NodeList headers = record.getElementsByTagNameNS(OAI, "header");
        return headers.getLength() > 0 && ((Element) headers.item(0)).getAttribute("status").equals("deleted") && first(record, OAI, "identifier") != null;
    }

    /** What a provider of OAI-PMH says was wrong with the question; that nothing was found is no fault. */
    private static void fault(Document answer) throws IOException {
        NodeList errors = answer.getElementsByTagNameNS(OAI, "error");
        String code = errors.getLength() == 0 ? "noRecordsMatch" : ((Element) errors.item(0)).getAttribute("code");
        if (!code.equals("noRecordsMatch")) {
            throw new IOException(code + ": " + errors.item(0).getTextContent().strip());
        }
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

    /** A text of Atom (RFC 4287 §3.1), without the elements of one that is HTML. */
    private static String plain(Element entry, String name) {
        String text = first(entry, ATOM, name);
        NodeList found = entry.getElementsByTagNameNS(ATOM, name);
        return text == null || !((Element) found.item(0)).getAttribute("type").equals("html") ? text : text.replaceAll("<[^>]{0,1000}>", " ").replaceAll("\\s+", " ").strip();
    }

    private static String first(Element within, String namespace, String name) {
        NodeList found = within.getElementsByTagNameNS(namespace, name);
        String text = found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
        return text.isEmpty() ? null : text;
    }

    /** The first of its identifiers that a browser can follow. */
    private static String address(Element record) {
        NodeList names = record.getElementsByTagNameNS(DC, "identifier");
        for (int i = 0; i < names.getLength(); i++) {
            if (Arrival.web(names.item(i).getTextContent()) != null) {
                return names.item(i).getTextContent();
            }
        }
        return null;
    }

    private static String or(String text, String fallback) {
        return text == null ? fallback : text;
    }
}
