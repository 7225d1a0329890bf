package org.rtc.learning.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.rtc.learning.outline.ItemData;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.ItemKind;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.file.StoredFile;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;

/** A video file with captions (WebVTT) in up to four languages. */
@ApplicationScoped
public class VideoKind implements ItemKind {
    static final long LIMIT = 500L * 1024 * 1024;
    static final String VIDEO = "video";
    static final String CAPTIONS = "captions";
    private static final long CAPTIONS_LIMIT = 2L * 1024 * 1024;
    private static final Set<String> TYPES = Set.of("video/mp4", "video/webm");

    @Inject
    ItemData data;
    @Inject
    KeptFiles kept;
    @Inject
    FileStore files;

    @Override
    public String id() {
        return "video";
    }

    @Override
    public String part() {
        return "learning";
    }

    @Override
    public String icon() {
        return "video";
    }

    @Override
    public int order() {
        return 250;
    }

    @Override
    public Upload upload() {
        return new Upload("video/mp4,video/webm", true, LIMIT);
    }

    @Override
    public String editFragment() {
        return "/WEB-INF/learning/video-edit.xhtml";
    }

    @Override
    public String showFragment() {
        return "/WEB-INF/learning/video.xhtml";
    }

    @Override
    public Completion completion() {
        return Completion.VIEWED;
    }

    /** Without uploads video and captions stay as they are. @throws Problem 422 where a file is of another type */
    @Override
    public void save(CourseItem item, ItemSource source) {
        JsonObject before = data.get(item.id());
        JsonObjectBuilder after = LocalizedJson.JSON.createObjectBuilder(before);
        if (source.file() != null) {
            StoredFile video = kept.keep(source.file(), source.fileName(), LIMIT);
            if (!TYPES.contains(video.mediaType())) {
                throw Problem.invalid("file", "learning.error.video");
            }
            forget(before.getJsonObject(VIDEO));
            after.add(VIDEO, FileFacts.json(video));
        }
        data.put(item.id(), after.add(CAPTIONS, captions(before, source)).build());
    }

    private JsonObject captions(JsonObject before, ItemSource source) {
        JsonObject old = before.containsKey(CAPTIONS) ? before.getJsonObject(CAPTIONS) : JsonObject.EMPTY_JSON_OBJECT;
        JsonObjectBuilder captions = LocalizedJson.JSON.createObjectBuilder(old);
        for (Lang lang : Lang.ALL) {
            ItemSource.Upload upload = source.others().get(CAPTIONS + "." + lang.tag());
            if (upload != null) {
                WebVtt.check(upload.file(), CAPTIONS + "." + lang.tag());
                forget(old.getJsonObject(lang.tag()));
                captions.add(lang.tag(), FileFacts.json(kept.keep(upload.file(), upload.name(), CAPTIONS_LIMIT)));
            }
        }
        return captions.build();
    }

    @Override
    public void copy(CourseItem from, CourseItem to) {
        JsonObject first = data.get(from.id());
        JsonObjectBuilder captions = LocalizedJson.JSON.createObjectBuilder();
        first.getJsonObject(CAPTIONS).forEach((tag, file) -> captions.add(tag, again(file.asJsonObject())));
        data.put(to.id(), LocalizedJson.JSON.createObjectBuilder().add(VIDEO, again(first.getJsonObject(VIDEO)))
                .add(CAPTIONS, captions).build());
    }

    private JsonObject again(JsonObject file) {
        return FileFacts.json(files.get(kept.again(FileFacts.of(file).id(), LIMIT)));
    }

    @Override
    public void delete(CourseItem item) {
        JsonObject json = data.get(item.id());
        forget(json.getJsonObject(VIDEO));
        if (json.containsKey(CAPTIONS)) {
            json.getJsonObject(CAPTIONS).values().forEach(file -> forget(file.asJsonObject()));
        }
    }

    private void forget(JsonObject file) {
        if (file != null) {
            files.delete(FileFacts.of(file).id());
        }
    }

    @Override
    public Map<String, String> fields(CourseItem item) {
        JsonObject json = data.get(item.id());
        return json.containsKey(CAPTIONS) ? Map.of(CAPTIONS, String.join(" ", json.getJsonObject(CAPTIONS).keySet())) : Map.of();
    }

    @Override
    public Map<String, StoredFile> files(CourseItem item) {
        JsonObject json = data.get(item.id());
        Map<String, StoredFile> all = new HashMap<>(kept.of("file", json.getJsonObject(VIDEO)));
        if (json.containsKey(CAPTIONS)) {
            json.getJsonObject(CAPTIONS).forEach((tag, file) -> all.putAll(kept.of(CAPTIONS + "." + tag, file.asJsonObject())));
        }
        return all;
    }
}
