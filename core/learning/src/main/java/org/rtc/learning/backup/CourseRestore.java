package org.rtc.learning.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rtc.learning.course.CourseCatalogue;
import org.rtc.learning.outline.GivenItem;
import org.rtc.learning.outline.ItemKinds;
import org.rtc.learning.outline.Items;
import org.rtc.learning.outline.Sections;
import org.rtc.spi.course.CourseBackupPart;
import org.rtc.spi.course.ItemKind;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.file.StoredFile;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** Makes a new course of a file, as a draft that its maker looks over and publishes. All of it or nothing. */
@ApplicationScoped
public class CourseRestore {
    private static final long PICTURE = 2L * 1024 * 1024;

    @Inject
    CourseCatalogue catalogue;
    @Inject
    CourseFacts facts;
    @Inject
    Sections sections;
    @Inject
    Items items;
    @Inject
    ItemKinds kinds;
    @Inject
    FileStore files;
    @Inject
    @Any
    Instance<CourseBackupPart> parts;

    /** @param course the new course's id @param left kinds of items that are not installed here, so that they were left out */
    public record Restored(long course, List<String> left) {
    }

    /**
     * @throws org.rtc.spi.problem.Forbidden where whoever asks may create courses nowhere
     * @throws Problem 422 with what is wrong in the file or with what a kind finds wrong; then nothing is kept
     */
    @Transactional
    public Restored restore(Path upload) {
        try (CourseFile file = CourseFile.open(upload)) {
            JsonObject json = file.course();
            long course = catalogue.create(facts.of(json.getJsonObject("course")), null);
            if (json.containsKey("picture")) {
                picture(course, json.getJsonObject("picture"), file);
            }
            Map<Long, Long> made = new HashMap<>();
            List<String> left = new ArrayList<>();
            for (JsonObject section : json.getJsonArray("sections").getValuesAs(JsonObject.class)) {
                section(course, section, file, made, left);
            }
            for (JsonObject section : json.getJsonArray("sections").getValuesAs(JsonObject.class)) {
                open(section, made);
            }
            JsonObject more = json.getJsonObject("parts");
            parts.stream().filter(part -> more != null && more.containsKey(part.id()))
                    .forEach(part -> part.restore(course, more.getJsonObject(part.id()), made));
            return new Restored(course, left.stream().distinct().sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassCastException | NullPointerException | JsonException | DateTimeException e) {
            throw CourseFile.wrong("json");
        }
    }

    private void section(long course, JsonObject json, CourseFile file, Map<Long, Long> made, List<String> left) throws IOException {
        long section = sections.add(course, text(json.getJsonObject("title")));
        if (json.getBoolean("hidden", false)) {
            sections.hide(section, true);
        }
        for (JsonObject item : json.getJsonArray("items").getValuesAs(JsonObject.class)) {
            Optional<ItemKind> kind = kinds.find(item.getString("kind"));
            if (kind.isEmpty()) {
                left.add(item.getString("kind"));
            } else {
                made.put(number(item, "id"), item(course, section, item, kind.get(), file));
            }
        }
    }

    private long item(long course, long section, JsonObject json, ItemKind kind, CourseFile file) throws IOException {
        try (GivenItem given = new GivenItem()) {
            json.getJsonObject("fields").forEach((name, value) -> given.field(name, ((JsonString) value).getString()));
            for (Map.Entry<String, JsonValue> each : json.getJsonObject("files").entrySet()) {
                JsonObject kept = each.getValue().asJsonObject();
                given.upload(each.getKey(), file.bytes(kept.getString("entry")), kept.getString("name"), kind.upload().limit());
            }
            long id = items.add(course, section, kind.id(), text(json.getJsonObject("title")), given.source());
            if (json.getBoolean("hidden", false)) {
                items.hide(id, true);
            }
            return id;
        }
    }

    /** Items that open after another do so again, where both were restored. */
    private void open(JsonObject section, Map<Long, Long> made) {
        for (JsonObject item : section.getJsonArray("items").getValuesAs(JsonObject.class)) {
            if (item.containsKey("after") && made.containsKey(number(item, "id")) && made.containsKey(number(item, "after"))) {
                items.openAfter(made.get(number(item, "id")), made.get(number(item, "after")));
            }
        }
    }

    private void picture(long course, JsonObject kept, CourseFile file) throws IOException {
        try (InputStream bytes = file.bytes(kept.getString("entry"))) {
            StoredFile stored = files.put(bytes, kept.getString("name"), null, PICTURE);
            if (!stored.mediaType().matches("image/(png|jpeg|webp|gif)")) {
                throw Problem.invalid("file", "learning.error.picture");
            }
            catalogue.showPicture(course, stored.id());
        }
    }

    private static long number(JsonObject json, String name) {
        return ((JsonNumber) json.get(name)).longValue();
    }

    static LocalizedText text(JsonObject json) {
        LocalizedText text = LocalizedText.EMPTY;
        for (Lang lang : Lang.ALL) {
            text = text.with(lang, json == null ? null : json.getString(lang.tag(), null));
        }
        return text;
    }
}
