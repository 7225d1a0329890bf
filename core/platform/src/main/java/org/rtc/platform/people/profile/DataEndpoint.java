package org.rtc.platform.people.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.rtc.spi.access.Access;
import org.rtc.spi.web.Endpoint;

/** A copy of all that the parts keep of whoever asks, as JSON. */
@ApplicationScoped
public class DataEndpoint implements Endpoint {
    @Inject
    Access access;

    @Inject
    PersonalCopy copy;

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) throws IOException {
        JsonObject told = copy.of(access.requirePerson());
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"rtc-" + access.viewer().username() + ".json\"");
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(response.getWriter())) {
            writer.write(told);
        }
    }
}
