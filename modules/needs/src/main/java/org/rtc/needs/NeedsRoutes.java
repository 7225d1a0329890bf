package org.rtc.needs;

import java.util.List;
import org.rtc.needs.answer.AnswerAction;
import org.rtc.needs.answer.DelegateAction;
import org.rtc.needs.answer.DraftEndpoint;
import org.rtc.needs.assessment.ResultEndpoint;
import org.rtc.needs.form.DesignAction;
import org.rtc.needs.form.NewQuestionnaireAction;
import org.rtc.needs.form.Questionnaires;
import org.rtc.needs.form.SaveQuestionAction;
import org.rtc.needs.form.SaveSectionAction;
import org.rtc.needs.gap.AnnounceAction;
import org.rtc.needs.plan.PlanAction;
import org.rtc.needs.plan.Plans;
import org.rtc.needs.report.PublishAction;
import org.rtc.needs.report.ReportEndpoint;
import org.rtc.needs.respondent.InviteAction;
import org.rtc.needs.round.NewRoundAction;
import org.rtc.needs.round.RoundAccess;
import org.rtc.needs.round.RoundAction;
import org.rtc.needs.round.SaveRoundAction;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.Route;

/** The module's addresses. */
final class NeedsRoutes {
    private static final Guard MANAGES = Guard.needs(RoundAccess.MANAGE);
    private static final Guard READS = Guard.needs(RoundAccess.RESULTS);
    private static final Guard DESIGNS = Guard.needs(Questionnaires.EDIT);
    private static final Guard PLANS = Guard.needs(Plans.EDIT);

    static final List<Route> ALL = List.of(
            Route.page("/needs", "/WEB-INF/needs/needs.xhtml", Guard.OPEN),
            Route.form("/needs/answer/{key}", "/WEB-INF/needs/answer.xhtml", AnswerAction.class, Guard.OPEN),
            Route.endpoint("/needs/answer/{key}/draft", DraftEndpoint.class, Guard.OPEN),
            Route.action("/needs/answer/{key}/delegate", DelegateAction.class, Guard.OPEN),
            Route.form("/needs/rounds/new", "/WEB-INF/needs/round-form.xhtml", NewRoundAction.class, MANAGES),
            Route.form("/needs/rounds/{id}", "/WEB-INF/needs/round.xhtml", RoundAction.class, Guard.SIGNED_IN),
            Route.form("/needs/rounds/{id}/edit", "/WEB-INF/needs/round-form.xhtml", SaveRoundAction.class, MANAGES),
            Route.form("/needs/rounds/{id}/people", "/WEB-INF/needs/people.xhtml", InviteAction.class, Guard.SIGNED_IN),
            Route.work("/needs/rounds/{id}/results", "/WEB-INF/needs/results.xhtml", READS),
            Route.endpoint("/needs/rounds/{id}/results/{format}", ResultEndpoint.class, READS),
            Route.page("/needs/rounds/{id}/gaps", "/WEB-INF/needs/gaps.xhtml", READS),
            Route.form("/needs/rounds/{id}/gaps/topic", "/WEB-INF/needs/topic.xhtml", AnnounceAction.class, READS),
            Route.form("/needs/rounds/{id}/report", "/WEB-INF/needs/report-form.xhtml", PublishAction.class, MANAGES),
            Route.page("/needs/reports/{id}", "/WEB-INF/needs/report.xhtml", Guard.OPEN),
            Route.endpoint("/needs/reports/{id}/{format}", ReportEndpoint.class, Guard.OPEN),
            Route.form("/needs/questionnaires", "/WEB-INF/needs/questionnaires.xhtml", NewQuestionnaireAction.class, DESIGNS),
            Route.form("/needs/questionnaires/{id}", "/WEB-INF/needs/questionnaire.xhtml", DesignAction.class, DESIGNS),
            Route.page("/needs/questionnaires/{id}/preview", "/WEB-INF/needs/preview.xhtml", DESIGNS),
            Route.form("/needs/questionnaires/{id}/sections/{code}", "/WEB-INF/needs/section.xhtml", SaveSectionAction.class, DESIGNS),
            Route.form("/needs/questionnaires/{id}/questions/{code}", "/WEB-INF/needs/question.xhtml", SaveQuestionAction.class, DESIGNS),
            Route.page("/needs/plans", "/WEB-INF/needs/plans.xhtml", PLANS),
            Route.form("/needs/plans/new", "/WEB-INF/needs/plan.xhtml", PlanAction.class, PLANS),
            Route.form("/needs/plans/{id}", "/WEB-INF/needs/plan.xhtml", PlanAction.class, PLANS));

    private NeedsRoutes() {
    }
}
