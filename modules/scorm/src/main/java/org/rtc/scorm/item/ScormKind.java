package org.rtc.scorm.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rtc.scorm.attempt.AttemptJson;
import org.rtc.scorm.attempt.Attempts;
import org.rtc.scorm.attempt.Resets;
import org.rtc.scorm.attempt.Standings;
import org.rtc.scorm.pack.problem.Severity;
import org.rtc.scorm.policy.Policies;
import org.rtc.scorm.policy.PolicyFields;
import org.rtc.spi.access.Access;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.Courses;
import org.rtc.spi.course.ItemKind;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.file.StoredFile;
import org.rtc.spi.setting.Settings;

/** SCORM packages as items of a course. */
@ApplicationScoped
public class ScormKind implements ItemKind {
    public static final String ID = "scorm";
    public static final String LIMIT = "scorm.maxMegabytes";
    /** What becomes of attempts under way when a new package comes: {@code finish} (they do, in theirs) or {@code restart}. */
    public static final String UNDER_WAY = "underWay";
    private static final String EDIT = "learning:course:edit";
    /** The description, as a field. */
    public static final String NOTE = "note";
    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    Packages packages;
    @Inject
    Attempts attempts;
    @Inject
    FileStore kept;
    @Inject
    Settings settings;
    @Inject
    Access access;
    @Inject
    Courses courses;
    @Inject
    Audit audit;
    @Inject
    Policies policies;
    @Inject
    Standings standings;
    @Inject
    Resets resets;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String part() {
        return "scorm";
    }

    @Override
    public String icon() {
        return "package";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Upload upload() {
        return new Upload(".zip,application/zip", true, limit());
    }

    private long limit() {
        return settings.number(LIMIT) * MEGABYTE;
    }

    @Override
    public String editFragment() {
        return "/WEB-INF/scorm/edit.xhtml";
    }

    @Override
    public String showFragment() {
        return "/WEB-INF/scorm/show.xhtml";
    }

    @Override
    public Completion completion() {
        return Completion.REPORTED;
    }

    /** Attempts under way stay with the version in which they began, unless all are to begin anew. */
    @Override
    public void save(CourseItem item, ItemSource source) {
        if (policies.save(item.id(), source)) {
            standings.reportAll(item.id());
        }
        if (source.file() != null) {
            packages.add(item.id(), source.file(), source.fileName(), limit());
            if (source.field(UNDER_WAY).equals("restart")) {
                resets.resetUnderWay(item);
            }
        }
        if (source.fields().containsKey(NOTE)) {
            packages.describe(item.id(), source.field(NOTE));
        }
    }

    @Override
    public Map<String, String> fields(CourseItem item) {
        Map<String, String> fields = new HashMap<>(PolicyFields.of(policies.of(item.id())));
        fields.put(NOTE, packages.newest(item.id()).map(StoredPackage::getNote).orElse(""));
        return fields;
    }

    @Override
    public Map<String, StoredFile> files(CourseItem item) {
        return packages.newest(item.id()).map(stored -> Map.of("file", kept.get(stored.getFileId()))).orElse(Map.of());
    }

    /** What was mended in the newest package, then what its author should look at. */
    @Override
    public List<Note> notes(CourseItem item) {
        return packages.newest(item.id()).map(StoredPackage::problems).orElse(List.of()).stream()
                .map(p -> new Note(p.severity() == Severity.WARNING, p.code(), p.messageKey(), p.arguments())).toList();
    }

    /**
     * Makes the version before the newest the newest again; what its upload set aside goes on.
     *
     * @throws org.rtc.spi.problem.Problem 403, or 409 where there is none before
     */
    @Transactional
    public void back(CourseItem item) {
        access.require(EDIT, courses.scope(item.courseId()));
        resets.restoreSince(item, packages.back(item.id(), limit()));
        audit.record("scorm.package.back", courses.scope(item.courseId()), "item:" + item.id(), "");
    }

    @Override
    public void copy(CourseItem from, CourseItem to) {
        packages.copy(from.id(), to.id(), limit());
        policies.copy(from.id(), to.id());
    }

    @Override
    public void delete(CourseItem item) {
        attempts.delete(item.id());
        packages.delete(item.id());
        policies.delete(item.id());
    }

    @Override
    public JsonArray attempts(CourseItem item, long personId) {
        return AttemptJson.all(attempts.all(item.id(), personId), policies::of);
    }

    @Override
    public void catchUp(long personId) {
        standings.catchUp(personId);
    }

    @Override
    public String searchText(CourseItem item) {
        return packages.newest(item.id()).map(stored -> stored.getNote() == null ? stored.getTitle()
                : stored.getTitle() + " " + stored.getNote()).orElse("");
    }
}
