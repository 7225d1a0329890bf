package org.rtc.platform.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rtc.platform.setting.Environment;

/** What the launcher leaves for administrators, in the folder that it names: {@code modules.json} and {@code fallback.json}. */
@ApplicationScoped
public class LauncherNotes {
    @Inject
    Environment environment;

    /** The folder of modules that were added, with the list of those that stay out. */
    Path modules() {
        return environment.get("rtc.app").map(Path::of).orElseGet(environment::data).resolveSibling("modules");
    }

    /** Every module that was here at the last start, by id; empty where another launcher started this. */
    Map<String, Note> all() {
        Map<String, Note> notes = new TreeMap<>();
        read("modules.json").ifPresent(json -> json.getJsonArray("modules").getValuesAs(JsonObject.class)
                .forEach(each -> notes.put(each.getString("id"), note(each))));
        return notes;
    }

    private static Note note(JsonObject json) {
        return new Note(new Descriptors.Descriptor(json.getString("id"), json.getString("version"), json.getString("spi"),
                texts(json, "requires"), json.getString("jar"), 0, List.of()), json.getString("state"));
    }

    /** The start that failed, while the application that runs is the one before. */
    Optional<Failure> failure() {
        return read("fallback.json").map(json -> new Failure(Instant.parse(json.getString("time")), texts(json, "jars"),
                json.getBoolean("known", false), json.getString("cause", ""), json.getString("log", "")));
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    /** A note that cannot be read keeps no page from its work. */
    private Optional<JsonObject> read(String name) {
        Optional<Path> file = environment.get("rtc.app").map(folder -> Path.of(folder, name)).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (Reader text = Files.newBufferedReader(file.get()); JsonReader json = Json.createReader(text)) {
            return Optional.of(json.readObject());
        } catch (IOException | JsonException e) {
            return Optional.empty();
        }
    }

    /** @param state {@code enabled}, {@code disabled}, {@code uninstalled} or {@code left-out} */
    record Note(Descriptors.Descriptor descriptor, String state) {
    }

    /** @param jars at fault; where not {@code known}, all that are new or changed; none where the database failed */
    public record Failure(Instant time, List<String> jars, boolean known, String cause, String log) {
    }
}
