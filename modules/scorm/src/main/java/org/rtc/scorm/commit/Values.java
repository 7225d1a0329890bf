package org.rtc.scorm.commit;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rtc.scorm.Jsons;

/**
 * How many values there are in JSON. Each takes some two hundred bytes of heap, however short it is: a hundred SCOs of two
 * hundred answered questions have fewer.
 */
final class Values {
    static final int MOST = 200_000;
    /** Shorter texts cannot have as many: a value takes two letters at least. */
    private static final int SHORT = 2 * MOST;

    private Values() {
    }

    /** Without building any of them. @return whether there are too many, also where the rest of it is no JSON */
    static boolean tooMany(byte[] body) {
        if (body.length < SHORT) {
            return false;
        }
        int values = 0;
        try (JsonParser parser = Jsons.PROVIDER.createParserFactory(Map.of()).createParser(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            while (values <= MOST && parser.hasNext()) {
                values += switch (parser.next()) {
                    case KEY_NAME, END_ARRAY, END_OBJECT -> 0;
                    default -> 1;
                };
            }
        } catch (JsonException broken) {
            return false; // whoever reads it says so
        }
        return values > MOST;
    }

    /** @param text of the same */
    static boolean tooMany(JsonObject json, String text) {
        return text.length() >= SHORT && count(json) > MOST;
    }

    private static int count(JsonValue value) {
        Collection<JsonValue> inner = value instanceof JsonObject object ? object.values()
                : value instanceof JsonArray array ? array : List.of();
        return 1 + inner.stream().mapToInt(Values::count).sum();
    }
}
