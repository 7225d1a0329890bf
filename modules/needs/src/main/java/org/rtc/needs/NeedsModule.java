package org.rtc.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rtc.needs.assessment.Assessments;
import org.rtc.needs.form.Questionnaires;
import org.rtc.needs.plan.Plans;
import org.rtc.needs.report.Reports;
import org.rtc.needs.respondent.Invitations;
import org.rtc.needs.respondent.Reminders;
import org.rtc.needs.round.RoundAccess;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.notice.NoticeKind;
import org.rtc.spi.setting.SettingDef;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.Guide;
import org.rtc.spi.web.MenuEntry;
import org.rtc.spi.web.Route;

/**
 * Needs surveys: questionnaires, rounds in which countries answer them, the assessment of what they need, the matrix of
 * what is missing, and the training plans made from it.
 */
@ApplicationScoped
public class NeedsModule implements RtcModule {
    @Override
    public String id() {
        return "needs";
    }

    @Override
    public List<Route> routes() {
        return NeedsRoutes.ALL;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(MenuEntry.Place.MAIN, "needs.menu", "/needs", "chart", 400, Guard.OPEN));
    }

    @Override
    public List<PermissionDef> permissions() {
        return List.of(PermissionDef.of(Questionnaires.EDIT, PermissionDef.SECRETARIAT),
                PermissionDef.of(RoundAccess.MANAGE, PermissionDef.SECRETARIAT, PermissionDef.HUB_ADMIN),
                PermissionDef.of(RoundAccess.ANSWER, PermissionDef.FOCAL_POINT),
                PermissionDef.of(RoundAccess.RESULTS, PermissionDef.SECRETARIAT, PermissionDef.HUB_ADMIN, PermissionDef.FOCAL_POINT),
                PermissionDef.of(Reports.READ, PermissionDef.SECRETARIAT, PermissionDef.HUB_ADMIN, PermissionDef.FOCAL_POINT),
                PermissionDef.of(Plans.EDIT, PermissionDef.SECRETARIAT, PermissionDef.HUB_ADMIN, PermissionDef.FOCAL_POINT));
    }

    @Override
    public List<SettingDef> settings() {
        return List.of(SettingDef.number(Assessments.SMALLEST, 5, 2, 50),
                SettingDef.number(Reminders.DAYS, 7, 0, 90));
    }

    @Override
    public List<Guide> guides() {
        return List.of(new Guide("answer", 410, Guard.SIGNED_IN), new Guide("survey", 420, Guard.needs(RoundAccess.MANAGE)));
    }

    @Override
    public List<NoticeKind> noticeKinds() {
        return List.of(new NoticeKind(Invitations.INVITED, true), new NoticeKind(Invitations.REMINDED, true),
                new NoticeKind(Invitations.DELEGATED, true));
    }
}
