package org.rtc.catalogue.oai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.rtc.spi.web.Endpoint;

/** {@code /oai}: the catalogue for harvesters, by OAI-PMH 2.0, with GET and POST (§3.1.1). */
@ApplicationScoped
public class OaiEndpoint implements Endpoint {
    @Inject
    OaiAnswer answer;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            answer.write(request.getParameterMap(), response.getWriter());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
