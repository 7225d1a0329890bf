package org.rtc.catalogue.oai;

import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.ActivityDetails;
import org.rtc.catalogue.activity.Codes;
import org.rtc.catalogue.activity.State;
import org.rtc.catalogue.feed.Xml;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.LocalizedText;

/** One activity as unqualified Dublin Core. What was withdrawn says that it is deleted, and nothing else (§2.5.1). */
final class OaiRecord {
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/";

    private final XMLStreamWriter xml;
    private final String site;
    private final String prefix;
    private final Map<Long, Places.Organisation> offices;
    private final Map<String, LocalizedText> topics;

    OaiRecord(XMLStreamWriter xml, String site, String prefix, Map<Long, Places.Organisation> offices, Map<String, LocalizedText> topics) {
        this.xml = xml;
        this.site = site;
        this.prefix = prefix;
        this.offices = offices;
        this.topics = topics;
    }

    /** @throws OaiError cannotDisseminateFormat */
    static void requireFormat(String metadataPrefix) {
        if (!metadataPrefix.equals("oai_dc")) {
            throw new OaiError("cannotDisseminateFormat", "Records are given as oai_dc.");
        }
    }

    void header(Activity activity) throws XMLStreamException {
        xml.writeStartElement("header");
        if (activity.state() == State.WITHDRAWN) {
            xml.writeAttribute("status", "deleted");
        }
        OaiXml.text(xml, "identifier", prefix + activity.getId());
        OaiXml.text(xml, "datestamp", OaiXml.stamp(activity.changed()));
        OaiXml.text(xml, "setSpec", "kind:" + activity.details().kind().id());
        for (String topic : Codes.wider(activity.details().topics())) {
            OaiXml.text(xml, "setSpec", "topic:" + topic);
        }
        xml.writeEndElement();
    }

    void record(Activity activity) throws XMLStreamException {
        xml.writeStartElement("record");
        header(activity);
        if (activity.state() != State.WITHDRAWN) {
            xml.writeStartElement("metadata");
            metadata(activity);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void metadata(Activity activity) throws XMLStreamException {
        ActivityDetails d = activity.details();
        xml.writeStartElement("oai_dc", "dc", OAI_DC);
        xml.writeNamespace("oai_dc", OAI_DC);
        xml.writeNamespace("dc", DC);
        xml.writeNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.writeAttribute("xsi:schemaLocation", OAI_DC + " http://www.openarchives.org/OAI/2.0/oai_dc.xsd");
        localized("title", d.wording().title());
        for (Long id : Stream.of(d.host().office(), d.host().provider()).filter(o -> o != null).distinct().toList()) {
            Places.Organisation office = offices.get(id);
            if (office != null) {
                localized("creator", office.name());
            }
        }
        for (String code : d.topics()) {
            localized("subject", topics.getOrDefault(code, LocalizedText.EMPTY));
        }
        localized("description", d.wording().summary());
        dc("description", activity.state() == State.PUBLISHED ? null : activity.state().id() + (activity.reason() == null ? "" : ": " + activity.reason()));
        dc("date", d.dates().start().equals(d.dates().end()) ? d.dates().start() : d.dates().start() + "/" + d.dates().end());
        dc("type", "Event");
        dc("type", d.kind().id());
        dc("identifier", site + "/catalogue/" + activity.getId());
        dc("identifier", activity.uid());
        for (String tag : d.delivery().languages()) {
            dc("language", tag);
        }
        dc("coverage", d.site().venue());
        dc("coverage", d.site().country());
        dc("contributor", d.funding().funder());
        xml.writeEndElement();
    }

    private void localized(String name, LocalizedText text) throws XMLStreamException {
        for (var value : text.values().entrySet()) {
            xml.writeStartElement("dc", name, DC);
            xml.writeAttribute("xml:lang", value.getKey().tag());
            xml.writeCharacters(Xml.clean(value.getValue()));
            xml.writeEndElement();
        }
    }

    private void dc(String name, String value) throws XMLStreamException {
        if (value != null && !value.isBlank()) {
            xml.writeStartElement("dc", name, DC);
            xml.writeCharacters(Xml.clean(value));
            xml.writeEndElement();
        }
    }
}
