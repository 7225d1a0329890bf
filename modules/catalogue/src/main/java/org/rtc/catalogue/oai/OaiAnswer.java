package org.rtc.catalogue.oai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Writer;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.Kind;
import org.rtc.catalogue.intake.Sieve;
import org.rtc.spi.people.Places;
import org.rtc.spi.setting.Settings;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.Hosts;

/** Writes the answers of the six verbs (OAI-PMH 2.0 §4). */
@ApplicationScoped
public class OaiAnswer {
    @Inject
    OaiList list;
    @Inject
    Places places;
    @Inject
    Hosts hosts;
    @Inject
    Settings settings;

    /** Writes the whole answer, an error of the protocol included. */
    void write(Map<String, String[]> parameters, Writer out) throws XMLStreamException {
        OaiRequest request = null;
        try {
            OaiRequest asked = OaiRequest.of(parameters);
            request = asked;
            OaiXml.document(out, base(), asked, OaiXml.part(xml -> {
                xml.writeStartElement(asked.verb());
                answer(asked, xml);
                xml.writeEndElement();
            }));
        } catch (OaiError e) {
            boolean tell = request != null && !e.code().equals("badVerb") && !e.code().equals("badArgument");
            OaiXml.document(out, base(), tell ? request : null, OaiXml.error(e));
        }
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
        OaiXml.text(xml, "repositoryName", "RTC: Red de Transmisión del Conocimiento");
        OaiXml.text(xml, "baseURL", base());
        OaiXml.text(xml, "protocolVersion", "2.0");
        OaiXml.text(xml, "adminEmail", mail());
        OaiXml.text(xml, "earliestDatestamp", OaiXml.stamp(list.earliest()));
        OaiXml.text(xml, "deletedRecord", "persistent");
        OaiXml.text(xml, "granularity", "YYYY-MM-DDThh:mm:ssZ");
    }

    private void formats(OaiRequest request, XMLStreamWriter xml) throws XMLStreamException {
        if (request.has("identifier")) {
            list.one(request.optional("identifier"), prefix());
        }
        xml.writeStartElement("metadataFormat");
        OaiXml.text(xml, "metadataPrefix", "oai_dc");
        OaiXml.text(xml, "schema", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd");
        OaiXml.text(xml, "metadataNamespace", "http://www.openarchives.org/OAI/2.0/oai_dc/");
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
        OaiXml.text(xml, "setSpec", spec);
        OaiXml.text(xml, "setName", name);
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
            xml.writeAttribute("expirationDate", OaiXml.stamp(part.expires()));
        }
        xml.writeCharacters(part.token());
        xml.writeEndElement();
    }

    /** As in the guidelines for identifiers: {@code oai:rtc.example.org:activity-12}. */
    String prefix() {
        return "oai:" + domain() + ":activity-";
    }

    /** Where announcements are sent to; without such a box an address of this site, which the protocol wants with a dot. */
    private String mail() {
        String box = settings.get(Sieve.ADDRESS).strip();
        return !box.isEmpty() ? box : "rtc@" + domain() + (domain().contains(".") ? "" : ".localdomain");
    }

    private String domain() {
        return URI.create(hosts.application()).getHost();
    }

    private String base() {
        return hosts.application() + "/oai";
    }
}
