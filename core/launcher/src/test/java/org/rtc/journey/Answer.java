package org.rtc.journey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;

/** What the server said. */
record Answer(int status, HttpResponse<String> response) {
    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response);
    }

    String body() {
        return response.body();
    }

    /** Empty where there is none. */
    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    List<String> headers(String name) {
        return response.headers().allValues(name);
    }

    JsonObject json() {
        return parsed(body());
    }

    static JsonObject parsed(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** Of what was made. @throws AssertionError where nothing was */
    String id() {
        if (status != 201) {
            throw new AssertionError(response.request().uri() + " answered " + status + ": " + body());
        }
        return json().getString("id");
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.request().uri() + " " + status + "\n" + body();
    }
}
