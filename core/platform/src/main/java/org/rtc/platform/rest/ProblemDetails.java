package org.rtc.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.SignInNeeded;
import org.rtc.spi.problem.TooManyAttempts;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.Texts;

/**
 * Problems as JSON (RFC 9457): {@code type} names the kind of problem for programs, {@code title} and {@code detail} say
 * it to people in the language of the request, {@code errors} tells what is wrong with each field.
 */
@ApplicationScoped
public class ProblemDetails {
    public static final String TYPE = "application/problem+json";
    private static final Logger LOG = Logger.getLogger(ProblemDetails.class.getName());

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    public Answer of(Problem given) {
        Problem problem = given instanceof SignInNeeded ? new Problem(401, "platform.token.needed") : given;
        Lang lang = lang();
        JsonArrayBuilder errors = Json.createArrayBuilder();
        problem.errors().forEach(e -> errors.add(Json.createObjectBuilder().add("field", e.field())
                .add("detail", texts.get(lang, e.key(), e.arguments()))));
        JsonObjectBuilder json = begin(lang, problem.key(), problem.status(),
                texts.get(lang, problem.key(), problem.arguments()));
        if (!problem.errors().isEmpty()) {
            json.add("errors", errors);
        }
        return new Answer(problem.status(), json.build(), headers(problem));
    }

    /** Logs the error and gives the number under which the log has it. */
    Answer unforeseen(Throwable error) {
        String reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.log(Level.SEVERE, "Error " + reference + " in REST", error);
        Lang lang = lang();
        JsonObject json = begin(lang, "platform.problem.failed", 500, texts.get(lang, "platform.problem.failed", reference))
                .add("reference", reference).build();
        return new Answer(500, json, Map.of());
    }

    private JsonObjectBuilder begin(Lang lang, String key, int status, String detail) {
        return Json.createObjectBuilder().add("type", "urn:rtc:problem:" + key)
                .add("title", texts.get(lang, "platform.problem.title." + status))
                .add("status", status).add("detail", detail);
    }

    /** Never fails: the database that the reader's profile lies in may be what is at fault. */
    private Lang lang() {
        try {
            return viewer.lang();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "No reader's language", e);
            return Lang.ES;
        }
    }

    private static Map<String, String> headers(Problem problem) {
        Map<String, String> headers = new TreeMap<>();
        if (problem.status() == 401) {
            headers.put("WWW-Authenticate", "Bearer realm=\"RTC\"");
        }
        if (problem instanceof TooManyAttempts wait) {
            headers.put("Retry-After", Long.toString(wait.seconds()));
        }
        return headers;
    }

    /** What goes to the program that asked. */
    public record Answer(int status, JsonObject json, Map<String, String> headers) {
        Response response() {
            Response.ResponseBuilder answer = Response.status(status).type(TYPE).entity(json.toString());
            headers.forEach(answer::header);
            return answer.build();
        }
    }
}
