package org.rtc.launcher.state;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rtc.launcher.module.Part;
import org.rtc.launcher.module.Requirement;
import org.rtc.launcher.module.Shelf;

/**
 * What the launcher leaves for the application to show its administrators: two JSON files in the folder that the
 * environment variable {@code RTC_APP} names ({@code RTC_HOME/app}), whole whenever they are read.
 *
 * <p>{@code modules.json}, written at each start before the server:
 * <pre>{"modules":[{"id":"hubs","version":"1.2.0","state":"enabled","from":"added","jar":"hubs.jar","spi":"[1,2)","requires":["catalogue[1,2)"]}, …]}</pre>
 * {@code state} is {@code enabled} (it runs), {@code disabled} (left out, its data kept), {@code uninstalled} (a bundled
 * one that can be added again) or {@code left-out} (enabled, but the last application that worked runs without this
 * jar, see below). {@code from} is {@code bundled} or {@code added}.
 *
 * <p>{@code fallback.json}, there only while the application that runs is not the one that is installed:
 * <pre>{"time":"2026-11-26T19:40:00Z","jars":["agenda.jar"],"known":true,"cause":"Unsatisfied dependencies …","log":"/…/log/server.log"}</pre>
 * {@code jars} are those at fault, by file name: one where {@code known}, else all that are new or changed since the
 * last start that worked; none where the database failed. {@code cause} is one line in English.
 */
public final class StateFiles {

    private static final JsonFactory JSON = new JsonFactory();

    private final Path folder;

    public StateFiles(Path folder) {
        this.folder = folder;
    }

    /** @param leftOut file names of jars that are enabled and do not run */
    public void modules(Shelf shelf, Set<String> leftOut) throws IOException {
        List<Part> all = new ArrayList<>(shelf.modules());
        shelf.bundled().stream().filter(part -> shelf.module(part.id()).isEmpty()).forEach(all::add);
        all.sort(Comparator.comparing(Part::id));
        write("modules.json", json -> {
            json.writeArrayFieldStart("modules");
            for (Part part : all) {
                module(json, shelf, part, leftOut);
            }
            json.writeEndArray();
        });
    }

    private static void module(JsonGenerator json, Shelf shelf, Part part, Set<String> leftOut) throws IOException {
        String file = part.jar().getFileName().toString();
        json.writeStartObject();
        json.writeStringField("id", part.id());
        json.writeStringField("version", part.descriptor().version().toString());
        json.writeStringField("state", shelf.module(part.id()).isEmpty() ? "uninstalled" : shelf.disabled().contains(part.id()) ? "disabled"
                : leftOut.contains(file) ? "left-out" : "enabled");
        json.writeStringField("from", shelf.bundled().contains(part) ? "bundled" : "added");
        json.writeStringField("jar", file);
        json.writeStringField("spi", part.descriptor().spi().toString());
        json.writeArrayFieldStart("requires");
        for (Requirement each : part.descriptor().requires()) {
            json.writeString(each.toString());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** @param known whether it is sure that these are at fault */
    public void fallback(List<String> jars, boolean known, String cause, Path log) throws IOException {
        write("fallback.json", json -> {
            json.writeStringField("time", Instant.now().toString());
            json.writeArrayFieldStart("jars");
            for (String jar : jars) {
                json.writeString(jar);
            }
            json.writeEndArray();
            json.writeBooleanField("known", known);
            json.writeStringField("cause", cause);
            json.writeStringField("log", log.toString());
        });
    }

    /** What is installed runs. */
    public void noFallback() throws IOException {
        Files.deleteIfExists(folder.resolve("fallback.json"));
    }

    private void write(String name, Body body) throws IOException {
        Path fresh = folder.resolve(name + ".new");
        try (JsonGenerator json = JSON.createGenerator(Files.newOutputStream(fresh))) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        }
        Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }
}
