package org.rtc.scorm.item;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.rtc.scorm.Jsons;
import org.rtc.scorm.pack.problem.PackageProblem;
import org.rtc.scorm.pack.problem.ProblemKind;

/** What was found in a package, as it is kept: {@code [{"kind":"MANIFEST_NAME","arguments":["x.xml"]}]}. */
final class ProblemJson {
    private ProblemJson() {
    }

    static String write(List<PackageProblem> problems) {
        JsonArrayBuilder all = Jsons.PROVIDER.createArrayBuilder();
        for (PackageProblem problem : problems) {
            JsonArrayBuilder arguments = Jsons.PROVIDER.createArrayBuilder();
            for (Object argument : problem.arguments()) {
                if (argument instanceof Number number) {
                    arguments.add(number.longValue());
                } else {
                    arguments.add(argument.toString());
                }
            }
            all.add(Jsons.PROVIDER.createObjectBuilder().add("kind", problem.kind().name()).add("arguments", arguments));
        }
        return all.build().toString();
    }

    static List<PackageProblem> read(String json) {
        try (JsonReader reader = Jsons.PROVIDER.createReader(new StringReader(json))) {
            JsonArray all = reader.readArray();
            return all.getValuesAs(JsonObject.class).stream().map(ProblemJson::problem).toList();
        }
    }

    private static PackageProblem problem(JsonObject json) {
        return new PackageProblem(ProblemKind.valueOf(json.getString("kind")),
                json.getJsonArray("arguments").stream().map(ProblemJson::argument).toList());
    }

    private static Object argument(JsonValue value) {
        return value instanceof JsonNumber number ? (Object) number.longValue() : ((JsonString) value).getString();
    }
}
