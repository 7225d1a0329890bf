package org.rtc.learning.edit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rtc.learning.course.Course;
import org.rtc.learning.course.CourseCatalogue;
import org.rtc.spi.html.Words;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.PagePath;

/** The course that an editing page is about, for the head that these pages share. */
@Named("editedCourse")
@RequestScoped
public class EditedCourse {
    @Inject
    CourseCatalogue catalogue;
    @Inject
    PagePath path;
    @Inject
    Words words;

    private Course course;

    @PostConstruct
    void load() {
        course = catalogue.toEdit(path.id("id"));
    }

    Course course() {
        return course;
    }

    public long getId() {
        return course.getId();
    }

    public LocalizedText.Reading getTitle() {
        return words.read(course.getTitle());
    }

    public boolean isPublished() {
        return course.isPublished();
    }

    /** Whether it can be deleted: a draft that nobody studies. */
    public boolean isDisposable() {
        return !course.isPublished() && course.getLearners() == 0;
    }

    /** {@code facts}, {@code content}, {@code people} or {@code backup}: which tab is open. */
    public String getTab() {
        String at = path.current();
        return at.contains("/edit/backup") ? "backup" : at.contains("/edit/people") ? "people" : at.contains("/edit/content") || at.contains("/edit/items") ? "content" : "facts";
    }
}
