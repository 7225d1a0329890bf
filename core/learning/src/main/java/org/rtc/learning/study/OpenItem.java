package org.rtc.learning.study;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rtc.learning.outline.OutlineRow;
import org.rtc.learning.outline.Study;
import org.rtc.learning.outline.StudyQueries;
import org.rtc.spi.access.Access;
import org.rtc.spi.course.CourseItem;
import org.rtc.spi.course.CurrentItem;
import org.rtc.spi.course.ItemProgress;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.PagePath;

/** The item of this page, read once however many fragments ask. */
@Named("currentItem")
@RequestScoped
public class OpenItem implements CurrentItem {
    @Inject
    StudyQueries queries;
    @Inject
    PagePath path;
    @Inject
    Access access;

    private Study study;
    private OutlineRow row;

    /** @throws Problem 404 where it is not there for them, 403 where they are not in the course */
    Study study() {
        if (study == null) {
            Study found = queries.require(path.id("id"));
            row = found.item(path.id("itemId")).orElseThrow(Problem::notFound);
            if (!found.course().enrolled() && !found.editor()) {
                access.requirePerson();
                throw new Problem(403, "learning.problem.notEnrolled");
            }
            study = found;
        }
        return study;
    }

    OutlineRow row() {
        study();
        return row;
    }

    @Override
    public CourseItem item() {
        return row().facts(study.course().id());
    }

    @Override
    public boolean enrolled() {
        return study().course().enrolled();
    }

    @Override
    public boolean editable() {
        return study().editor();
    }

    @Override
    public ItemProgress progress() {
        return enrolled() ? row().progress() : ItemProgress.NONE;
    }
}
