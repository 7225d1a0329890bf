package org.rtc.catalogue.oai;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rtc.catalogue.feed.Xml;

/** The envelope of an answer (OAI-PMH 2.0 §3.2), and small things that all answers write. */
final class OaiXml {
    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";

    private OaiXml() {
    }

    /** What one answer says within the envelope. */
    interface Body {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    static String part(Body body) throws XMLStreamException {
        StringWriter out = new StringWriter();
        XMLStreamWriter xml = writer(out);
        body.write(xml);
        xml.flush();
        return out.toString();
    }

    static String error(OaiError e) throws XMLStreamException {
        return part(xml -> {
            xml.writeStartElement("error");
            xml.writeAttribute("code", e.code());
            xml.writeCharacters(Xml.clean(e.getMessage()));
            xml.writeEndElement();
        });
    }

    /** @param request whose arguments are told; null where they were wrong @param base address of the repository @param body XML */
    static void document(Writer out, String base, OaiRequest request, String body) throws XMLStreamException {
        XMLStreamWriter xml = writer(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("OAI-PMH");
        xml.writeDefaultNamespace(OAI);
        xml.writeNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.writeAttribute("xsi:schemaLocation", OAI + " http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");
        text(xml, "responseDate", stamp(Instant.now()));
        xml.writeStartElement("request");
        if (request != null) {
            xml.writeAttribute("verb", request.verb());
            for (Map.Entry<String, String> argument : request.arguments().entrySet()) {
                xml.writeAttribute(argument.getKey(), Xml.clean(argument.getValue()));
            }
        }
        xml.writeCharacters(base);
        xml.writeEndElement();
        xml.flush();
        try {
            out.write(body);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    static void text(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Xml.clean(value));
        xml.writeEndElement();
    }

    /** To the second, as the repository's granularity is. */
    static String stamp(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static XMLStreamWriter writer(Writer out) throws XMLStreamException {
        return XMLOutputFactory.newFactory().createXMLStreamWriter(out);
    }
}
