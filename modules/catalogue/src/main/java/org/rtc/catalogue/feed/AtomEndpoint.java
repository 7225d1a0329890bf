package org.rtc.catalogue.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rtc.catalogue.activity.ActivityQueries;
import org.rtc.catalogue.activity.ActivityRow;
import org.rtc.catalogue.activity.State;
import org.rtc.catalogue.page.ActivityWords;
import org.rtc.spi.web.Endpoint;
import org.rtc.spi.web.Hosts;

/** {@code /catalogue/feed.atom}: what was published or changed last (RFC 4287), with the filters of the list. */
@ApplicationScoped
public class AtomEndpoint implements Endpoint {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST = 50;

    @Inject
    ActivityQueries queries;
    @Inject
    ActivityWords words;
    @Inject
    Hosts hosts;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        List<ActivityRow> rows = queries.changed(Wanted.asked(request, "all", null).filter(), MOST);
        response.setContentType("application/atom+xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "max-age=300");
        try {
            write(XMLOutputFactory.newFactory().createXMLStreamWriter(response.getWriter()), rows, request.getQueryString());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(XMLStreamWriter xml, List<ActivityRow> rows, String query) throws XMLStreamException {
        String self = hosts.application() + "/catalogue/feed.atom" + (query == null ? "" : "?" + query);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", words.plain().viewer().lang().tag());
        element(xml, "id", self);
        element(xml, "title", words.t("catalogue.title") + " · RTC");
        element(xml, "updated", (rows.isEmpty() ? Instant.EPOCH : rows.get(0).changed()).toString());
        link(xml, "self", "application/atom+xml", self);
        link(xml, "alternate", "text/html", hosts.application() + "/catalogue");
        xml.writeStartElement("author");
        element(xml, "name", "RTC");
        xml.writeEndElement();
        for (ActivityRow row : rows) {
            entry(xml, row);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void entry(XMLStreamWriter xml, ActivityRow row) throws XMLStreamException {
        var title = words.plain().read(row.title());
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", title.lang().tag());
        element(xml, "id", hosts.application() + "/catalogue/" + row.id());
        element(xml, "title", (row.state() == State.PUBLISHED ? "" : words.t("catalogue.state." + row.state().id()) + ": ") + title.text());
        element(xml, "updated", row.changed().toString());
        link(xml, "alternate", "text/html", hosts.application() + "/catalogue/" + row.id());
        link(xml, "related", "text/calendar", hosts.application() + "/catalogue/" + row.id() + "/calendar.ics");
        for (String topic : row.topics()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", topic);
            xml.writeAttribute("label", words.topic(topic));
        }
        String summary = row.summary() == null ? "" : words.plain().read(row.summary()).text();
        element(xml, "summary", words.times(row.dates()) + " · " + words.t("catalogue.kind." + row.kind().id()) + " · " + words.t("catalogue.mode." + row.mode().id())
                + (row.country() == null ? "" : " · " + words.plain().country(row.country())) + (summary.isEmpty() ? "" : "\n" + summary));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Xml.clean(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }
}
