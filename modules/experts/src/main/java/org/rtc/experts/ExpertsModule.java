package org.rtc.experts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rtc.experts.profile.ConsentAction;
import org.rtc.experts.profile.CvEndpoint;
import org.rtc.experts.profile.ExpertViews;
import org.rtc.experts.profile.Freshness;
import org.rtc.experts.profile.SaveProfileAction;
import org.rtc.experts.request.CandidateAction;
import org.rtc.experts.request.CloseAction;
import org.rtc.experts.request.ConversationAction;
import org.rtc.experts.request.Conversations;
import org.rtc.experts.request.Requests;
import org.rtc.experts.request.SaveRequestAction;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.notice.NoticeKind;
import org.rtc.spi.setting.SettingDef;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.Guide;
import org.rtc.spi.web.MenuEntry;
import org.rtc.spi.web.Route;

/**
 * What the experts' part brings: a directory in which people appear who agreed to, and the requests of offices that look
 * for them.
 */
@ApplicationScoped
public class ExpertsModule implements RtcModule {
    @Override
    public String id() {
        return "experts";
    }

    @Override
    public List<Route> routes() {
        Guard office = Guard.needs(Requests.WRITE);
        return List.of(
                Route.page("/experts", view("directory"), Guard.OPEN),
                Route.page("/experts/{id}/*", view("expert"), Guard.OPEN),
                Route.endpoint("/experts/{id}/cv/*", CvEndpoint.class, Guard.SIGNED_IN),
                Route.form("/experts/me", view("profile"), SaveProfileAction.class, Guard.SIGNED_IN),
                Route.form("/experts/me/consent", view("consent"), ConsentAction.class, Guard.SIGNED_IN),
                Route.page("/experts/me/invitations", view("invitations"), Guard.SIGNED_IN),
                Route.page("/experts/me/views", view("views"), Guard.SIGNED_IN),
                Route.form("/experts/invitations/{id}", view("conversation"), ConversationAction.class, Guard.SIGNED_IN),
                Route.page("/experts/requests", view("requests"), office),
                Route.form("/experts/requests/new", view("request-form"), SaveRequestAction.class, office),
                Route.page("/experts/requests/{id}", view("request"), office),
                Route.form("/experts/requests/{id}/edit", view("request-form"), SaveRequestAction.class, office),
                Route.form("/experts/requests/{id}/close", view("close"), CloseAction.class, office),
                Route.action("/experts/requests/{id}/shortlist/{expertId}", CandidateAction.class, office),
                Route.action("/experts/candidates/{candidateId}/{act}", CandidateAction.class, office));
    }

    private static String view(String name) {
        return "/WEB-INF/experts/" + name + ".xhtml";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(MenuEntry.Place.MAIN, "experts.menu", "/experts", "people", 300, Guard.OPEN),
                new MenuEntry(MenuEntry.Place.PERSON, "experts.menu.mine", "/experts/me", "star", 300, Guard.SIGNED_IN));
    }

    @Override
    public List<PermissionDef> permissions() {
        return List.of(PermissionDef.of(ExpertViews.OFFICE, PermissionDef.SECRETARIAT, PermissionDef.HUB_ADMIN, PermissionDef.FOCAL_POINT),
                PermissionDef.of(Requests.WRITE, PermissionDef.SECRETARIAT, PermissionDef.HUB_ADMIN, PermissionDef.FOCAL_POINT));
    }

    @Override
    public List<SettingDef> settings() {
        return List.of(new SettingDef(Freshness.DAYS, SettingDef.Type.NUMBER, "365"), new SettingDef(Freshness.GRACE, SettingDef.Type.NUMBER, "60"));
    }

    @Override
    public List<Guide> guides() {
        return List.of(new Guide("expert", 300, Guard.SIGNED_IN), new Guide("office", 310, Guard.needs(Requests.WRITE)));
    }

    @Override
    public List<NoticeKind> noticeKinds() {
        return List.of(new NoticeKind(Freshness.NOTICE, true), new NoticeKind(Requests.INVITED, true), new NoticeKind(Requests.CLOSED, true),
                new NoticeKind(Conversations.ANSWERED, true), new NoticeKind(Conversations.MESSAGE, true));
    }
}
