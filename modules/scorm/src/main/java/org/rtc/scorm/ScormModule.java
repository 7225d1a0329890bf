package org.rtc.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rtc.scorm.commit.CommitEndpoint;
import org.rtc.scorm.content.ContentEndpoint;
import org.rtc.scorm.item.ScormKind;
import org.rtc.scorm.play.PlayEndpoint;
import org.rtc.scorm.play.PlayerEndpoint;
import org.rtc.scorm.play.WorkerEndpoint;
import org.rtc.scorm.report.AttemptAction;
import org.rtc.scorm.report.BackAction;
import org.rtc.scorm.report.ResultFiles;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.setting.SettingDef;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.Guide;
import org.rtc.spi.web.Route;

/** What SCORM brings: packages as items of a course, the player, and what instructors see of it. */
@ApplicationScoped
public class ScormModule implements RtcModule {
    @Override
    public String id() {
        return "scorm";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.endpoint("/courses/{id}/items/{itemId}/play", PlayEndpoint.class, Guard.SIGNED_IN),
                Route.work("/courses/{id}/items/{itemId}/attempts", "/scorm/attempts.xhtml", Guard.SIGNED_IN),
                Route.work("/courses/{id}/items/{itemId}/questions", "/scorm/questions.xhtml", Guard.SIGNED_IN),
                Route.page("/courses/{id}/items/{itemId}/attempts/{attempt}", "/scorm/attempt.xhtml", Guard.SIGNED_IN),
                Route.action("/courses/{id}/items/{itemId}/attempts/{attempt}/{do}", AttemptAction.class, Guard.SIGNED_IN),
                Route.action("/courses/{id}/items/{itemId}/package/back", BackAction.class, Guard.SIGNED_IN),
                Route.endpoint("/courses/{id}/items/{itemId}/results/{name}", ResultFiles.class, Guard.SIGNED_IN),
                Route.content("/scorm/play/{grant}", PlayerEndpoint.class),
                Route.content(WorkerEndpoint.PATH, WorkerEndpoint.class),
                Route.content("/scorm/commit", CommitEndpoint.class),
                Route.content("/p/{key}/*", ContentEndpoint.class));
    }

    @Override
    public List<SettingDef> settings() {
        return List.of(SettingDef.number(ScormKind.LIMIT, 500, 1, 500));
    }

    @Override
    public List<Guide> guides() {
        return List.of(new Guide("packages", 30, Guard.needs("learning:course:create")));
    }
}
