package org.rtc.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rtc.learning.course.CourseAccess;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.module.RtcModule;

/** What learning brings: courses and what is in them, enrolment, progress. */
@ApplicationScoped
public class LearningModule implements RtcModule {
    @Override
    public String id() {
        return "learning";
    }

    @Override
    public List<PermissionDef> permissions() {
        String[] roles = {PermissionDef.SECRETARIAT, PermissionDef.HUB_ADMIN, PermissionDef.FOCAL_POINT, PermissionDef.INSTRUCTOR};
        return List.of(PermissionDef.of(CourseAccess.CREATE, roles), PermissionDef.of(CourseAccess.EDIT, roles));
    }
}
