package org.rtc.catalogue.oai;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A request of the protocol with its arguments, checked as OAI-PMH 2.0 §3 and §4 ask. */
final class OaiRequest {
    private static final Map<String, Set<String>> ALLOWED = Map.of("Identify", Set.of(), "ListSets", Set.of("resumptionToken"),
            "ListMetadataFormats", Set.of("identifier"), "GetRecord", Set.of("identifier", "metadataPrefix"),
            "ListIdentifiers", Set.of("from", "until", "metadataPrefix", "set", "resumptionToken"),
            "ListRecords", Set.of("from", "until", "metadataPrefix", "set", "resumptionToken"));

    private final Map<String, String> arguments = new LinkedHashMap<>();
    private String verb;

    private OaiRequest() {
    }

    /** @throws OaiError badVerb or badArgument */
    static OaiRequest of(HttpServletRequest http) {
        return of(http.getParameterMap());
    }

    static OaiRequest of(Map<String, String[]> parameters) {
        OaiRequest request = new OaiRequest();
        String[] verbs = parameters.getOrDefault("verb", new String[0]);
        if (verbs.length != 1 || !ALLOWED.containsKey(verbs[0])) {
            throw new OaiError("badVerb", "The verb is missing, repeated or none of the protocol.");
        }
        request.verb = verbs[0];
        parameters.forEach((name, values) -> {
            if (name.equals("verb")) {
                return;
            }
            if (!ALLOWED.get(request.verb).contains(name)) {
                throw new OaiError("badArgument", "The argument " + name + " is none of " + request.verb + ".");
            }
            if (values.length != 1) {
                throw new OaiError("badArgument", "The argument " + name + " is repeated.");
            }
            request.arguments.put(name, values[0]);
        });
        if (request.has("resumptionToken") && request.arguments.size() > 1) {
            throw new OaiError("badArgument", "resumptionToken stands alone.");
        }
        return request;
    }

    String verb() {
        return verb;
    }

    Map<String, String> arguments() {
        return arguments;
    }

    boolean has(String name) {
        return arguments.containsKey(name);
    }

    String optional(String name) {
        return arguments.get(name);
    }

    /** @throws OaiError badArgument where it is missing */
    String required(String name) {
        if (!has(name)) {
            throw new OaiError("badArgument", verb + " needs " + name + ".");
        }
        return arguments.get(name);
    }

    /** The first instant of the range; null where it is open. */
    Instant from() {
        return has("from") ? instant("from", false) : null;
    }

    /** The first instant after the range; null where it is open. */
    Instant until() {
        if (has("from") && has("until") && optional("from").length() != optional("until").length()) {
            throw new OaiError("badArgument", "from and until differ in granularity.");
        }
        Instant until = has("until") ? instant("until", true) : null;
        if (until != null && has("from") && !until.isAfter(from())) {
            throw new OaiError("badArgument", "from is later than until.");
        }
        return until;
    }

    private Instant instant(String name, boolean after) {
        String text = optional(name);
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text).plusDays(after ? 1 : 0).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            if (text.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z")) {
                return Instant.parse(text).plusSeconds(after ? 1 : 0);
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw new OaiError("badArgument", name + " is neither YYYY-MM-DD nor YYYY-MM-DDThh:mm:ssZ.");
    }
}
