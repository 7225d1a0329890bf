package org.rtc.scorm.pack.tree;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** An object that leaves out what is null, empty, or has the value of the standard, which the player puts in. */
final class JsonFields {

    private final JsonObjectBuilder object = Json.createObjectBuilder();

    JsonFields put(String name, String value) {
        return put(name, value, null);
    }

    JsonFields put(String name, String value, String standard) {
        if (!Objects.equals(value, standard) && value != null) {
            object.add(name, value);
        }
        return this;
    }

    JsonFields put(String name, boolean value, boolean standard) {
        if (value != standard) {
            object.add(name, value);
        }
        return this;
    }

    JsonFields put(String name, Number value, Number standard) {
        if (value != null && !value.equals(standard)) {
            object.add(name, Json.createValue(value));
        }
        return this;
    }

    JsonFields put(String name, JsonObject value) {
        if (value != null && !value.isEmpty()) {
            object.add(name, value);
        }
        return this;
    }

    <T> JsonFields put(String name, List<T> values, Function<T, ? extends JsonValue> writer) {
        if (!values.isEmpty()) {
            object.add(name, array(values, writer));
        }
        return this;
    }

    JsonObject build() {
        return object.build();
    }

    private static <T> JsonArray array(List<T> values, Function<T, ? extends JsonValue> writer) {
        var array = Json.createArrayBuilder();
        values.forEach(value -> array.add(writer.apply(value)));
        return array.build();
    }
}
