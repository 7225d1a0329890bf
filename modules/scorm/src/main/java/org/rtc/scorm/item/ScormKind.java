package org.rtc.scorm.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import java.util.Map;
import org.rtc.scorm.attempt.AttemptJson;
import org.rtc.scorm.attempt.Attempts;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.ItemKind;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.setting.Settings;

/** SCORM packages as items of a course. */
@ApplicationScoped
public class ScormKind implements ItemKind {
    public static final String ID = "scorm";
    public static final String LIMIT = "scorm.maxMegabytes";
    /** The description, as a field. */
    public static final String NOTE = "note";
    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    Packages packages;
    @Inject
    Attempts attempts;
    @Inject
    Settings settings;

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

    /** Attempts under way stay with the version in which they began. */
    @Override
    public void save(CourseItem item, ItemSource source) {
        if (source.file() != null) {
            packages.add(item.id(), source.file(), source.fileName(), limit());
        }
        if (source.fields().containsKey(NOTE)) {
            packages.describe(item.id(), source.field(NOTE));
        }
    }

    @Override
    public Map<String, String> fields(CourseItem item) {
        return Map.of(NOTE, packages.newest(item.id()).map(StoredPackage::getNote).orElse(""));
    }

    @Override
    public void copy(CourseItem from, CourseItem to) {
        packages.copy(from.id(), to.id(), limit());
    }

    @Override
    public void delete(CourseItem item) {
        attempts.delete(item.id());
        packages.delete(item.id());
    }

    @Override
    public JsonArray attempts(CourseItem item, long personId) {
        return AttemptJson.all(attempts.all(item.id(), personId));
    }

    @Override
    public String searchText(CourseItem item) {
        return packages.newest(item.id()).map(stored -> stored.getNote() == null ? stored.getTitle()
                : stored.getTitle() + " " + stored.getNote()).orElse("");
    }
}
