package org.rtc.catalogue.oai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.Kind;
import org.rtc.catalogue.feed.Xml;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.Hosts;

/** Writes the answers of the six verbs (OAI-PMH 2.0 §4). */
@ApplicationScoped
public class OaiAnswer {
    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";

    @Inject
    OaiList list;
    @Inject
    Places places;
    @Inject
    Hosts hosts;

    /** Writes the whole answer, an error of the protocol included. */
    void write(Map<String, String[]> parameters, Writer out) throws XMLStreamException {
        StringWriter body = new StringWriter();
        OaiRequest request = null;
        try {
            request = OaiRequest.of(parameters);
            XMLStreamWriter xml = writer(body);
            xml.writeStartElement(request.verb());
            answer(request, xml);
            xml.writeEndElement();
            xml.flush();
            document(out, request, body.toString());
        } catch (OaiError e) {
            StringWriter error = new StringWriter();
            XMLStreamWriter xml = writer(error);
            xml.writeStartElement("error");
            xml.writeAttribute("code", e.code());
            xml.writeCharacters(Xml.clean(e.getMessage()));
            xml.writeEndElement();
            xml.flush();
            boolean tell = request != null && !e.code().equals("badVerb") && !e.code().equals("badArgument");
            document(out, tell ? request : null, error.toString());
        }
    }

    private void document(Writer out, OaiRequest request, String body) throws XMLStreamException {
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
        xml.writeCharacters(hosts.application() + "/oai");
        xml.writeEndElement();
        xml.flush();
        try {
            out.write(body);
        } catch (java.io.IOException e) {
            throw new XMLStreamException(e);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void answer(OaiRequest request, XMLStreamWriter xml) throws XMLStreamException {
        switch (request.verb()) {
            case "Identify" -> identify(xml);
            case "ListMetadataFormats" -> formats(request, xml);
            case "ListSets" -> sets(request, xml);
            case "GetRecord" -> {
                String identifier = request.required("identifier");
                String format = request.required("metadataPrefix");
                Activity activity = list.one(identifier, prefix());
                OaiRecord.requireFormat(format);
                records(xml, List.of(activity)).record(activity);
            }
            case "ListIdentifiers", "ListRecords" -> {
                OaiList.Part part = list.find(request);
                OaiRecord records = records(xml, part.activities());
                for (Activity activity : part.activities()) {
                    if (request.verb().equals("ListRecords")) {
                        records.record(activity);
                    } else {
                        records.header(activity);
                    }
                }
                resumption(xml, part);
            }
            default -> throw new OaiError("badVerb", "No such verb.");
        }
    }

    private void identify(XMLStreamWriter xml) throws XMLStreamException {
        text(xml, "repositoryName", "RTC: Red de Transmisión del Conocimiento");
        text(xml, "baseURL", hosts.application() + "/oai");
        text(xml, "protocolVersion", "2.0");
        text(xml, "adminEmail", "rtc@" + domain());
        text(xml, "earliestDatestamp", stamp(list.earliest()));
        text(xml, "deletedRecord", "persistent");
        text(xml, "granularity", "YYYY-MM-DDThh:mm:ssZ");
    }

    private void formats(OaiRequest request, XMLStreamWriter xml) throws XMLStreamException {
        if (request.has("identifier")) {
            list.one(request.optional("identifier"), prefix());
        }
        xml.writeStartElement("metadataFormat");
        text(xml, "metadataPrefix", "oai_dc");
        text(xml, "schema", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd");
        text(xml, "metadataNamespace", "http://www.openarchives.org/OAI/2.0/oai_dc/");
        xml.writeEndElement();
    }

    private void sets(OaiRequest request, XMLStreamWriter xml) throws XMLStreamException {
        if (request.has("resumptionToken")) {
            throw new OaiError("badResumptionToken", "The list of sets has one part.");
        }
        for (Kind kind : Kind.values()) {
            set(xml, "kind:" + kind.id(), kind.id());
        }
        for (Places.Topic topic : places.topics()) {
            set(xml, "topic:" + topic.code(), topic.name().in(Lang.ES).text());
        }
    }

    private static void set(XMLStreamWriter xml, String spec, String name) throws XMLStreamException {
        xml.writeStartElement("set");
        text(xml, "setSpec", spec);
        text(xml, "setName", name);
        xml.writeEndElement();
    }

    private OaiRecord records(XMLStreamWriter xml, List<Activity> activities) {
        Set<Long> ids = activities.stream().flatMap(a -> Stream.of(a.details().host().office(), a.details().host().provider())).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, LocalizedText> topics = new LinkedHashMap<>();
        places.topics().forEach(topic -> topics.put(topic.code(), topic.name()));
        return new OaiRecord(xml, hosts.application(), prefix(), ids.isEmpty() ? Map.of() : places.organisations(ids), topics);
    }

    private static void resumption(XMLStreamWriter xml, OaiList.Part part) throws XMLStreamException {
        if (part.token() == null) {
            return;
        }
        xml.writeStartElement("resumptionToken");
        xml.writeAttribute("cursor", Long.toString(part.cursor()));
        if (part.expires() != null) {
            xml.writeAttribute("expirationDate", stamp(part.expires()));
        }
        xml.writeCharacters(part.token());
        xml.writeEndElement();
    }

    /** As in the guidelines for identifiers: {@code oai:rtc.example.org:activity-12}. */
    String prefix() {
        return "oai:" + domain() + ":activity-";
    }

    private String domain() {
        return URI.create(hosts.application()).getHost();
    }

    private static String stamp(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static void text(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Xml.clean(value));
        xml.writeEndElement();
    }

    private static XMLStreamWriter writer(Writer out) throws XMLStreamException {
        return XMLOutputFactory.newFactory().createXMLStreamWriter(out);
    }
}
