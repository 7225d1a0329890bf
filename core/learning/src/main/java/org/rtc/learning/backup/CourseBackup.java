package org.rtc.learning.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rtc.learning.course.Course;
import org.rtc.learning.course.CourseCatalogue;
import org.rtc.learning.course.CourseDetails;
import org.rtc.learning.outline.ItemKinds;
import org.rtc.learning.outline.OutlineQueries;
import org.rtc.learning.outline.OutlineRow;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.course.CourseBackupPart;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.ItemKind;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.file.StoredFile;
import org.rtc.spi.text.LocalizedText;

/** Writes a course, without the people in it, to one file that any installation can restore. */
@ApplicationScoped
public class CourseBackup {
    @Inject
    CourseCatalogue catalogue;
    @Inject
    OutlineQueries outline;
    @Inject
    ItemKinds kinds;
    @Inject
    FileStore files;
    @Inject
    Audit audit;
    @Inject
    @Any
    Instance<CourseBackupPart> parts;

    /** All that a backup needs, read in one go. */
    public record Prepared(String name, JsonObject course, List<StoredFile> files) {
    }

    /** For who edits the course. @throws org.rtc.spi.problem.Problem 404, 403 */
    @Transactional
    public Prepared prepare(long id) {
        Course course = catalogue.toEdit(id);
        List<StoredFile> kept = new ArrayList<>();
        JsonObjectBuilder json = Json.createObjectBuilder().add("format", CourseFile.FORMAT).add("version", CourseFile.VERSION)
                .add("made", Instant.now().toString()).add("course", facts(course)).add("sections", sections(id, kept));
        if (course.getPicture() != null) {
            json.add("picture", file(files.get(course.getPicture()), kept));
        }
        JsonObjectBuilder more = Json.createObjectBuilder();
        parts.forEach(part -> {
            JsonObject data = part.backup(id);
            if (data != null) {
                more.add(part.id(), data);
            }
        });
        audit.record("learning.course.backup", Scope.course(id), "course:" + id, course.getTitle().toString());
        return new Prepared("course-" + id + ".rtc.zip", json.add("parts", more).build(), kept);
    }

    public void write(Prepared prepared, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        zip.putNextEntry(new ZipEntry(CourseFile.COURSE));
        zip.write(prepared.course().toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        for (int i = 0; i < prepared.files().size(); i++) {
            zip.putNextEntry(new ZipEntry(CourseFile.FILE + i));
            Files.copy(files.path(prepared.files().get(i).sha256()), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    /** As REST would take it, without what holds here alone: the provider, the scope, the key. */
    private static JsonObjectBuilder facts(Course course) {
        CourseDetails d = course.details();
        JsonObjectBuilder json = Json.createObjectBuilder().add("title", text(d.title())).add("summary", text(d.summary()))
                .add("description", text(d.description())).add("enrolment", d.enrolment().id()).add("waitingList", d.waitingList())
                .add("zone", d.zone()).add("topics", Json.createArrayBuilder(d.topics())).add("languages", Json.createArrayBuilder(d.languages()));
        known(json, "starts", d.starts());
        known(json, "ends", d.ends());
        known(json, "enrolUntil", d.enrolUntil());
        if (d.capacity() != null) {
            json.add("capacity", d.capacity());
        }
        if (d.hours() != null) {
            json.add("hours", d.hours());
        }
        return json;
    }

    private static void known(JsonObjectBuilder json, String name, LocalDate date) {
        if (date != null) {
            json.add(name, date.toString());
        }
    }

    private JsonArrayBuilder sections(long course, List<StoredFile> kept) {
        Map<Long, JsonArrayBuilder> items = new LinkedHashMap<>();
        Map<Long, OutlineRow> first = new LinkedHashMap<>();
        for (OutlineRow row : outline.outline(course, 0)) {
            first.putIfAbsent(row.section(), row);
            JsonArrayBuilder in = items.computeIfAbsent(row.section(), s -> Json.createArrayBuilder());
            if (row.item() != null) {
                in.add(item(row, row.facts(course), kept));
            }
        }
        JsonArrayBuilder sections = Json.createArrayBuilder();
        first.forEach((id, row) -> sections.add(Json.createObjectBuilder().add("title", text(row.sectionTitle()))
                .add("hidden", row.sectionHidden()).add("items", items.get(id))));
        return sections;
    }

    /** An item whose kind is not installed now is named, and nothing more. */
    private JsonObjectBuilder item(OutlineRow row, CourseItem item, List<StoredFile> kept) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", row.item()).add("kind", row.kind())
                .add("title", text(row.title())).add("hidden", row.itemHidden());
        if (row.after() != null) {
            json.add("after", row.after());
        }
        JsonObjectBuilder fields = Json.createObjectBuilder();
        JsonObjectBuilder uploads = Json.createObjectBuilder();
        ItemKind kind = kinds.find(row.kind()).orElse(null);
        if (kind != null) {
            kind.fields(item).forEach((name, value) -> fields.add(name, value == null ? "" : value));
            kind.files(item).forEach((input, file) -> uploads.add(input, file(file, kept)));
        }
        return json.add("fields", fields).add("files", uploads);
    }

    private static JsonObjectBuilder file(StoredFile file, List<StoredFile> kept) {
        kept.add(file);
        return Json.createObjectBuilder().add("entry", CourseFile.FILE + (kept.size() - 1)).add("name", file.name());
    }

    private static JsonObjectBuilder text(LocalizedText text) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        text.tags().forEach(json::add);
        return json;
    }
}
