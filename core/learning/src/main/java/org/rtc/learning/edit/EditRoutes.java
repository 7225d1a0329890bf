package org.rtc.learning.edit;

import java.util.List;
import org.rtc.learning.backup.BackupEndpoint;
import org.rtc.learning.backup.RestoreAction;
import org.rtc.learning.course.CourseAccess;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.Route;

/** Addresses of the pages on which courses are made. */
public final class EditRoutes {
    private static final Guard EDITS = Guard.needs(CourseAccess.EDIT);

    public static final List<Route> ALL = List.of(
            Route.form("/courses/new", "/learning/new-course.xhtml", CreateCourseAction.class, Guard.needs(CourseAccess.CREATE)),
            Route.form("/courses/{id}/edit", "/learning/edit-course.xhtml", SaveCourseAction.class, EDITS),
            Route.action("/courses/{id}/edit/publish", PublishAction.class, EDITS),
            Route.action("/courses/{id}/edit/delete", DeleteCourseAction.class, EDITS),
            Route.form("/courses/{id}/edit/content", "/learning/edit-content.xhtml", ArrangeAction.class, EDITS),
            Route.form("/courses/{id}/edit/sections/{sectionId}", "/learning/edit-section.xhtml", RenameSectionAction.class, EDITS),
            Route.form("/courses/{id}/edit/items/new", "/learning/edit-item.xhtml", SaveItemAction.class, EDITS),
            Route.form("/courses/{id}/edit/items/{itemId}", "/learning/edit-item.xhtml", SaveItemAction.class, EDITS),
            Route.form("/courses/{id}/edit/people", "/learning/edit-people.xhtml", PeopleAction.class, EDITS),
            Route.endpoint("/courses/{id}/edit/people.csv", PeopleCsv.class, EDITS),
            Route.page("/courses/{id}/edit/backup", "/learning/backup.xhtml", EDITS),
            Route.endpoint("/courses/{id}/edit/backup.zip", BackupEndpoint.class, EDITS),
            Route.form("/courses/restore", "/learning/restore.xhtml", RestoreAction.class, Guard.needs(CourseAccess.CREATE)));

    private EditRoutes() {
    }
}
