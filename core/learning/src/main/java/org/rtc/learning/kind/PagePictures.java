package org.rtc.learning.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.file.StoredFile;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/**
 * The pictures of a page. They come in as the uploads {@code picture.KEY}; its texts name them {@code pictures/KEY}, so
 * that copies and backups need not be rewritten. Those that no text names go.
 */
@ApplicationScoped
public class PagePictures {
    static final String PICTURES = "pictures";
    private static final String INPUT = "picture.";
    private static final String WHAT = "picture-";
    private static final long LIMIT = 5L * 1024 * 1024;
    private static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/webp", "image/gif");
    private static final Pattern NAMED = Pattern.compile("(?<= src=\")pictures/([a-z0-9]{1,20})(?=\")");

    @Inject
    KeptFiles kept;
    @Inject
    FileStore files;

    /** @throws Problem 413 for more than 5 MB, 422 for what is no picture */
    JsonObject save(JsonObject before, ItemSource source, LocalizedText text) {
        Set<String> named = named(text);
        JsonObjectBuilder after = LocalizedJson.JSON.createObjectBuilder();
        before.forEach((key, file) -> {
            if (named.contains(key) && !source.others().containsKey(INPUT + key)) {
                after.add(key, file);
            } else {
                forget(file.asJsonObject());
            }
        });
        source.others().forEach((input, upload) -> {
            if (input.startsWith(INPUT) && named.contains(input.substring(INPUT.length()))) {
                after.add(input.substring(INPUT.length()), FileFacts.json(keep(upload)));
            }
        });
        return after.build();
    }

    private StoredFile keep(ItemSource.Upload upload) {
        StoredFile file = kept.keep(upload.file(), upload.name(), LIMIT);
        if (!TYPES.contains(file.mediaType())) {
            throw Problem.invalid("text", "learning.error.picture");
        }
        return file;
    }

    private static Set<String> named(LocalizedText text) {
        Set<String> keys = new HashSet<>();
        text.values().values().forEach(html -> NAMED.matcher(html).results().forEach(found -> keys.add(found.group(1))));
        return keys;
    }

    /** The text with the addresses of its pictures; a picture that is missing keeps a name that leads nowhere. */
    String shown(CourseItem item, JsonObject pictures, String html) {
        return NAMED.matcher(html).replaceAll(found -> Matcher.quoteReplacement(pictures.containsKey(found.group(1))
                ? ItemFileEndpoint.url(item, WHAT + found.group(1), FileFacts.of(pictures.getJsonObject(found.group(1)))) : found.group()));
    }

    /** @param what the part of the address that says which file @return null where it is no picture of these */
    static JsonObject find(JsonObject item, String what) {
        return what.startsWith(WHAT) ? of(item).getJsonObject(what.substring(WHAT.length())) : null;
    }

    static JsonObject of(JsonObject item) {
        return item.containsKey(PICTURES) ? item.getJsonObject(PICTURES) : JsonObject.EMPTY_JSON_OBJECT;
    }

    JsonObject again(JsonObject pictures) {
        JsonObjectBuilder copies = LocalizedJson.JSON.createObjectBuilder();
        pictures.forEach((key, file) -> copies.add(key, FileFacts.json(files.get(kept.again(FileFacts.of(file.asJsonObject()).id(), LIMIT)))));
        return copies.build();
    }

    void forget(JsonObject file) {
        files.delete(FileFacts.of(file).id());
    }

    Map<String, StoredFile> files(JsonObject pictures) {
        Map<String, StoredFile> all = new HashMap<>();
        pictures.forEach((key, file) -> all.putAll(kept.of(INPUT + key, file.asJsonObject())));
        return all;
    }
}
