package org.rtc.learning.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Map;
import org.rtc.learning.outline.ItemData;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.ItemKind;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.file.StoredFile;

/** A document to open or keep. */
@ApplicationScoped
public class FileKind implements ItemKind {
    static final long LIMIT = 100L * 1024 * 1024;

    @Inject
    ItemData data;
    @Inject
    KeptFiles kept;
    @Inject
    FileStore files;

    @Override
    public String id() {
        return "file";
    }

    @Override
    public String part() {
        return "learning";
    }

    @Override
    public String icon() {
        return "file";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Upload upload() {
        return new Upload("", true, LIMIT);
    }

    @Override
    public String editFragment() {
        return "/WEB-INF/learning/file-edit.xhtml";
    }

    @Override
    public String showFragment() {
        return "/WEB-INF/learning/file.xhtml";
    }

    @Override
    public Completion completion() {
        return Completion.VIEWED;
    }

    /** Without an upload the file stays as it is. */
    @Override
    public void save(CourseItem item, ItemSource source) {
        JsonObject before = data.get(item.id());
        JsonObject file = before.getJsonObject("file");
        if (source.file() != null) {
            file = FileFacts.json(kept.keep(source.file(), source.fileName(), LIMIT));
            forget(before);
        }
        put(item, file, Remark.given(source));
    }

    private void put(CourseItem item, JsonObject file, Remark note) {
        data.put(item.id(), LocalizedJson.JSON.createObjectBuilder().add("file", file).add(Remark.NAME, note.json()).build());
    }

    @Override
    public void copy(CourseItem from, CourseItem to) {
        JsonObject first = data.get(from.id());
        StoredFile again = files.get(kept.again(FileFacts.of(first.getJsonObject("file")).id(), LIMIT));
        put(to, FileFacts.json(again), Remark.kept(first));
    }

    @Override
    public void delete(CourseItem item) {
        forget(data.get(item.id()));
    }

    private void forget(JsonObject before) {
        if (before.containsKey("file")) {
            files.delete(FileFacts.of(before.getJsonObject("file")).id());
        }
    }

    @Override
    public Map<String, String> fields(CourseItem item) {
        return Remark.kept(data.get(item.id())).fields();
    }

    @Override
    public Map<String, StoredFile> files(CourseItem item) {
        return kept.of("file", data.get(item.id()).getJsonObject("file"));
    }

    @Override
    public String searchText(CourseItem item) {
        JsonObject json = data.get(item.id());
        return Remark.kept(json).words() + " " + (json.containsKey("file") ? FileFacts.of(json.getJsonObject("file")).name() : "");
    }
}
