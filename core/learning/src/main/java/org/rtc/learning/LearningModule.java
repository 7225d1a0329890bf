package org.rtc.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.rtc.learning.certificate.Certificates;
import org.rtc.learning.certificate.ClaimAction;
import org.rtc.learning.course.CourseAccess;
import org.rtc.learning.course.PictureEndpoint;
import org.rtc.learning.edit.EditRoutes;
import org.rtc.learning.enrolment.EnrolAction;
import org.rtc.learning.enrolment.EnrolmentNotices;
import org.rtc.learning.enrolment.LeaveAction;
import org.rtc.learning.forum.Follows;
import org.rtc.learning.forum.ForumRoutes;
import org.rtc.learning.kind.ItemFileEndpoint;
import org.rtc.learning.study.ContinueEndpoint;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.notice.NoticeKind;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.Guide;
import org.rtc.spi.web.MenuEntry;
import org.rtc.spi.web.Route;

/** What learning brings: courses and what is in them, enrolment, progress. */
@ApplicationScoped
public class LearningModule implements RtcModule {
    @Override
    public String id() {
        return "learning";
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(ForumRoutes.ALL);
        routes.addAll(EditRoutes.ALL);
        routes.addAll(List.of(
                Route.page("/", "/learning/home.xhtml", Guard.OPEN),
                Route.page("/courses", "/learning/courses.xhtml", Guard.OPEN),
                Route.page("/courses/{id}/*", "/learning/course.xhtml", Guard.OPEN),
                Route.endpoint("/courses/{id}/picture/*", PictureEndpoint.class, Guard.OPEN),
                Route.endpoint("/courses/{id}/continue", ContinueEndpoint.class, Guard.SIGNED_IN),
                Route.action("/courses/{id}/certificate", ClaimAction.class, Guard.SIGNED_IN),
                Route.page("/certificates/{code}", "/learning/certificate.xhtml", Guard.OPEN),
                Route.form("/courses/{id}/enrol", "/learning/course.xhtml", EnrolAction.class, Guard.SIGNED_IN),
                Route.action("/courses/{id}/leave", LeaveAction.class, Guard.SIGNED_IN),
                Route.page("/courses/{id}/items/{itemId}/*", "/learning/item.xhtml", Guard.SIGNED_IN),
                Route.endpoint("/courses/{id}/items/{itemId}/download/{what}/*", ItemFileEndpoint.class, Guard.SIGNED_IN),
                Route.page("/my/courses", "/learning/my-courses.xhtml", Guard.SIGNED_IN)));
        return routes;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry(MenuEntry.Place.MAIN, "learning.menu.courses", "/courses", "course", 100, Guard.OPEN),
                new MenuEntry(MenuEntry.Place.PERSON, "learning.menu.mine", "/my/courses", "course", 100, Guard.SIGNED_IN));
    }

    @Override
    public List<PermissionDef> permissions() {
        String[] roles = {PermissionDef.SECRETARIAT, PermissionDef.HUB_ADMIN, PermissionDef.FOCAL_POINT, PermissionDef.INSTRUCTOR};
        return List.of(PermissionDef.of(CourseAccess.CREATE, roles), PermissionDef.of(CourseAccess.EDIT, roles));
    }

    @Override
    public List<NoticeKind> noticeKinds() {
        List<NoticeKind> kinds = new ArrayList<>(EnrolmentNotices.KINDS);
        kinds.addAll(Certificates.KINDS);
        kinds.addAll(Follows.KINDS);
        return kinds;
    }

    @Override
    public List<Guide> guides() {
        return List.of(new Guide("learn", 10, Guard.OPEN), new Guide("teach", 20, Guard.needs(CourseAccess.CREATE)));
    }
}
