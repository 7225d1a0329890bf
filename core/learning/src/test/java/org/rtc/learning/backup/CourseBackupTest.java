package org.rtc.learning.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.learning.course.CourseCatalogue;
import org.rtc.learning.forum.ForumKind;
import org.rtc.learning.outline.ItemData;
import org.rtc.learning.outline.Items;
import org.rtc.learning.outline.OutlineQueries;
import org.rtc.learning.outline.OutlineRow;
import org.rtc.learning.probe.Somebody;
import org.rtc.learning.probe.Teaching;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Scope;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

@RtcTest
class CourseBackupTest {
    private static final String HEAD = "{\"format\":\"rtc-course\",\"version\":1,";
    @TempDir
    Path folder;
    @Inject
    private Teaching teaching;
    @Inject
    private Items items;
    @Inject
    private ItemData data;
    @Inject
    private OutlineQueries outline;
    @Inject
    private CourseBackup backup;
    @Inject
    private CourseRestore restore;
    @Inject
    private CourseCatalogue catalogue;
    @Inject
    private EntityManager em;

    private long course;
    private long teacher;

    @BeforeEach
    void aCourseWithOneOfEach() throws IOException {
        course = teaching.course("Censos ágiles");
        teacher = Somebody.who("luis", PermissionDef.INSTRUCTOR, Scope.NETWORK);
        long section = teaching.section(course, "Uno");
        long page = teaching.page(course, section, "Fuentes");
        Path text = Files.writeString(folder.resolve("t"), "Guía de campo");
        add(section, "file", Map.of("note", "Léala"), text, "guía.txt");
        add(section, "link", Map.of("url", "https://example.org/", "note", "Vea"), null, null);
        long forum = add(section, ForumKind.ID, Map.of(), null, null);
        As.system(() -> items.openAfter(forum, page));
        As.system(() -> items.hide(forum, true));
    }

    private long add(long section, String kind, Map<String, String> fields, Path file, String name) {
        return As.system(() -> items.add(course, section, kind, Teaching.es("Un " + kind), new ItemSource(fields, file, name)));
    }

    @Test
    void aCourseComesBackAsADraftWithAllThatItIsMadeOf() throws IOException {
        Path file = save(course);

        CourseRestore.Restored restored = As.person(teacher, () -> restore.restore(file));

        assertThat(restored.left()).isEmpty();
        assertThat(As.person(teacher, () -> catalogue.toEdit(restored.course())).isPublished()).isFalse();
        List<OutlineRow> before = outline.outline(course, 0);
        List<OutlineRow> after = outline.outline(restored.course(), 0);
        assertThat(after).extracting(OutlineRow::kind).containsExactlyElementsOf(before.stream().map(OutlineRow::kind).toList());
        assertThat(after).extracting(OutlineRow::title).containsExactlyElementsOf(before.stream().map(OutlineRow::title).toList());
        assertThat(data.get(after.get(0).item())).isEqualTo(data.get(before.get(0).item()));
        assertThat(data.get(after.get(1).item()).getJsonObject("file").getString("name")).isEqualTo("guía.txt");
        assertThat(after.get(3).after()).isEqualTo(after.get(0).item());
        assertThat(after.get(3).itemHidden()).isTrue();
        assertThat(count("select count(*) from pf_file")).isEqualTo(2);
    }

    @Test
    void peopleAndKeysStayBehind() throws IOException {
        JsonObject json = As.person(teacher, () -> backup.prepare(course)).course();

        assertThat(json.toString()).doesNotContain("\"key\"", "learners", "\"scope");
        assertThatThrownBy(() -> As.person(Somebody.named("ana"), () -> backup.prepare(course))).isInstanceOf(Forbidden.class);
        Path file = save(course);
        assertThatThrownBy(() -> As.person(Somebody.named("joy"), () -> restore.restore(file))).isInstanceOf(Problem.class);
    }

    @Test
    void aKindThatIsNotInstalledIsNamedAndLeftOut() throws IOException {
        Path file = zip(Map.of("course.json", HEAD + "\"course\":{\"title\":{\"es\":\"X\"}},\"sections\":[{\"title\":{\"es\":\"S\"},\"items\":["
                + "{\"id\":1,\"kind\":\"hologram\",\"title\":{\"es\":\"H\"},\"fields\":{},\"files\":{}}]}]}"));

        assertThat(As.person(teacher, () -> restore.restore(file)).left()).containsExactly("hologram");
    }

    @Test
    void hostileAndBrokenFilesAreRefusedAndLeaveNothing() throws IOException {
        String empty = HEAD + "\"course\":{\"title\":{\"es\":\"X\"}},\"sections\":[";
        refused("name", Map.of("course.json", empty + "]}", "../../etc/passwd", "x"));
        refused("name", Map.of("course.json", empty + "]}", "files/1/../2", "x"));
        refused("zip", Map.of("files/0", "x"));
        refused("json", Map.of("course.json", "{"));
        refused("json", Map.of("course.json", "[]"));
        refused("version", Map.of("course.json", "{\"format\":\"rtc-course\",\"version\":99}"));
        refused("json", Map.of("course.json", HEAD + "\"course\":{\"title\":{\"es\":\"X\"},\"starts\":\"soon\"},\"sections\":[]}"));
        refused("missing", Map.of("course.json", empty + "{\"title\":{\"es\":\"S\"},\"items\":[{\"id\":1,\"kind\":\"file\",\"title\":{\"es\":\"F\"},"
                + "\"fields\":{},\"files\":{\"file\":{\"entry\":\"files/7\",\"name\":\"x\"}}}]}]}"));
        Path noZip = Files.writeString(folder.resolve("no.zip"), "PK no");
        assertThatThrownBy(() -> As.person(teacher, () -> restore.restore(noZip))).isInstanceOf(Problem.class);

        assertThat(count("select count(*) from ln_course")).isOne();
        assertThat(count("select count(*) from pf_file")).isOne();
    }

    private void refused(String what, Map<String, String> entries) throws IOException {
        Path file = zip(entries);
        assertThatThrownBy(() -> As.person(teacher, () -> restore.restore(file))).as(what).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(422);
            assertThat(problem.errors()).extracting(Problem.FieldError::key).containsExactly("learning.backup.error." + what);
        });
    }

    private Path save(long id) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        As.person(teacher, () -> {
            try {
                backup.write(backup.prepare(id), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return Files.write(folder.resolve("course.zip"), bytes.toByteArray());
    }

    private Path zip(Map<String, String> entries) throws IOException {
        Path file = Files.createTempFile(folder, "x", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
