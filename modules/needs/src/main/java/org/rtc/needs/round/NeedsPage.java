package org.rtc.needs.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.rtc.needs.form.Questionnaires;
import org.rtc.needs.plan.Plans;
import org.rtc.needs.report.ReportRow;
import org.rtc.needs.report.Reports;
import org.rtc.needs.respondent.Waiting;
import org.rtc.needs.respondent.WaitingAnswers;
import org.rtc.needs.word.NeedsWords;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Reach;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.web.PagePath;

/** The first page: what waits for the reader's answers, the rounds they take part in, the reports for all. */
@Named("needsPage")
@RequestScoped
public class NeedsPage {
    private static final int SHOWN = 50;

    @Inject
    Rounds rounds;
    @Inject
    Reports reports;
    @Inject
    WaitingAnswers answers;
    @Inject
    Access access;
    @Inject
    Reach reach;
    @Inject
    PagePath path;
    @Inject
    NeedsWords words;

    private List<Waiting> waiting;
    private List<RoundRow> rows;
    private List<ReportRow> published;

    private List<Waiting> waiting() {
        if (waiting == null) {
            waiting = access.viewer().signedIn() ? answers.of(SHOWN) : List.of();
        }
        return waiting;
    }

    private List<RoundRow> rows() {
        if (rows == null) {
            boolean within = access.canSomewhere(RoundAccess.MANAGE) || access.canSomewhere(RoundAccess.RESULTS);
            rows = within ? rounds.list(null, SHOWN).stream().filter(this::sees).toList() : List.of();
        }
        return rows;
    }

    private boolean sees(RoundRow row) {
        return access.can(RoundAccess.MANAGE, row.scope()) || row.status() != RoundStatus.DRAFT && !reach.countries(RoundAccess.RESULTS).isEmpty();
    }

    private List<ReportRow> published() {
        if (published == null) {
            published = getQuery().isEmpty() ? reports.list(SHOWN) : reports.found(getQuery(), words.lang(), SHOWN);
        }
        return published;
    }

    public String getQuery() {
        return path.query("query") == null ? "" : path.query("query").strip();
    }

    public boolean isSearching() {
        return !getQuery().isEmpty();
    }

    public boolean isAsked() {
        return !waiting().isEmpty();
    }

    public boolean isWithin() {
        return !rows().isEmpty() || isManager();
    }

    public boolean isBare() {
        return rows().isEmpty();
    }

    public boolean isReported() {
        return !published().isEmpty();
    }

    public boolean isManager() {
        return access.canSomewhere(RoundAccess.MANAGE);
    }

    public boolean isDesigner() {
        return access.canSomewhere(Questionnaires.EDIT);
    }

    public boolean isPlanner() {
        return access.canSomewhere(Plans.EDIT);
    }

    public Fragment getQuestionnaires() {
        return html -> {
            html.open("ul", "class", "items");
            for (Waiting one : waiting()) {
                html.open("li").open("span", "class", "dot").icon("task").close().open("div");
                words.written(html, "a", one.title(), "href", one.path());
                html.element("small", words.country(one.country()) + " · " + words.t("needs.kind." + one.kindId()) + " · "
                        + words.t("needs.until", words.moment(one.deadline(), one.zone()))).close();
                html.element("span", words.t("needs.status." + one.statusId()), "class", "tag " + (one.statusId().equals("started") ? "now" : "warn")).close();
            }
            html.close();
        };
    }

    public Fragment getRounds() {
        return html -> {
            html.open("ul", "class", "list");
            for (RoundRow row : rows()) {
                html.open("li").open("div");
                words.written(html, "a", row.title(), "href", "/needs/rounds/" + row.id());
                html.element("small", words.t("needs.until", words.moment(row.deadline(), row.zone()))).close();
                status(html, row);
                html.close();
            }
            html.close();
        };
    }

    private void status(Html html, RoundRow row) {
        boolean over = row.status() == RoundStatus.OPEN && row.deadline().isBefore(Instant.now());
        String status = over ? "over" : row.status().id();
        html.open("span", "class", "tag " + (status.equals("open") ? "good" : "")).icon(status.equals("open") ? "live" : status.equals("draft") ? "edit" : "check")
                .text(words.t("needs.round.status." + status)).close();
    }

    public Fragment getReports() {
        return html -> {
            html.open("ul", "class", "list");
            for (ReportRow report : published()) {
                html.open("li").icon("chart").open("div");
                words.written(html, "a", report.title(), "href", "/needs/reports/" + report.id());
                html.element("small", words.t("needs.report.publishedOn", words.date(report.published()))).close();
                if (report.council()) {
                    html.open("span", "class", "tag").icon("lock").text(words.t("needs.audience.council")).close();
                }
                html.close();
            }
            html.close();
        };
    }
}
