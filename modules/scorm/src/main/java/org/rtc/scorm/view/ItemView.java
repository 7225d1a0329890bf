package org.rtc.scorm.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.rtc.scorm.item.Packages;
import org.rtc.scorm.item.StoredPackage;
import org.rtc.scorm.policy.Policies;
import org.rtc.scorm.policy.Policy;
import org.rtc.scorm.policy.Standing;
import org.rtc.scorm.policy.Tried;
import org.rtc.scorm.report.AttemptQueries;
import org.rtc.scorm.report.AttemptRow;
import org.rtc.spi.access.Access;
import org.rtc.spi.course.CurrentItem;
import org.rtc.spi.course.ItemProgress;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.problem.Problem;

/** A package on the page of its item, before it is played: how the learner stands, and the way in. */
@Named("scormItem")
@RequestScoped
public class ItemView {
    @Inject
    CurrentItem current;
    @Inject
    Packages packages;
    @Inject
    AttemptQueries queries;
    @Inject
    Access access;
    @Inject
    Words words;
    @Inject
    PackageView about;
    @Inject
    Policies policies;
    @Inject
    PolicyWords policyWords;

    private Policy policy;

    public Fragment getView() {
        policy = policies.of(current.item().id());
        StoredPackage stored = packages.newest(current.item().id()).orElseThrow(Problem::notFound);
        List<AttemptRow> attempts = current.enrolled() ? queries.of(current.item().id(), access.viewer().personId()) : List.of();
        return html -> {
            html.open("div", "class", "flow");
            if (stored.getNote() != null) {
                html.element("p", stored.getNote());
            }
            if (current.enrolled()) {
                figures(html, current.progress(), attempts);
            } else {
                html.element("p", words.t("show.preview"), "class", "muted");
            }
            html.element("p", policyWords.of(policy), "class", "muted");
            actions(html, attempts);
            if (!attempts.isEmpty()) {
                table(html, attempts);
            }
            if (current.editable()) {
                about.write(html, stored);
                about.versions(html, current.item());
            }
            html.close();
        };
    }

    /** The time is that of the attempts: the course hears of it a little later. */
    private void figures(Html html, ItemProgress progress, List<AttemptRow> attempts) {
        html.open("dl", "class", "figures");
        html.open("div").element("dt", words.t("figure.status")).open("dd");
        words.tag(html, progress.status());
        html.close().close();
        figure(html, "score", words.score(progress.score()));
        figure(html, "time", Words.duration(attempts.stream().mapToLong(a -> a.result().seconds()).sum()));
        html.open("div").element("dt", words.t("figure.attempts", progress.attempts())).element("dd", Integer.toString(progress.attempts())).close();
        html.close();
    }

    private void figure(Html html, String name, String value) {
        html.open("div").element("dt", words.t("figure." + name)).element("dd", value).close();
    }

    /** One thing to do next: once the item is done, that is going on, and the page has it already. */
    private void actions(Html html, List<AttemptRow> attempts) {
        boolean done = current.progress().status().done();
        String play = "/courses/" + current.item().courseId() + "/items/" + current.item().id() + "/play";
        Ways ways = Ways.of(current.enrolled(), attempts, policy);
        if (ways.why() != null) {
            html.open("div", "class", "note").icon("info").element("p", words.t(ways.why(), policy.getMost())).close();
        }
        html.open("div", "class", "acts");
        if (ways.main() != null) {
            html.open("a", "class", done ? "btn" : "go", "href", play).icon("play").text(words.t(ways.main())).close();
        }
        if (ways.another()) {
            html.element("a", words.t("play.another"), "class", "btn", "href", play + "?new=1");
        }
        if (ways.review()) {
            html.element("a", words.t("play.review"), "class", "btn", "href", play + "?review=1");
        }
        if (current.editable()) {
            html.element("a", words.t("report.title"), "class", "btn", "href",
                    "/courses/" + current.item().courseId() + "/items/" + current.item().id() + "/attempts");
        }
        html.close();
    }

    private void table(Html html, List<AttemptRow> attempts) {
        html.open("h2").text(words.t("attempts.title")).close();
        if (attempts.size() > 1) {
            html.element("p", words.t("attempts.counts." + policy.getCounts().name().toLowerCase(java.util.Locale.ROOT)), "class", "muted small");
        }
        int counting = counting(attempts);
        html.open("div", "class", "scroll").open("table", "class", "table stack").open("thead").open("tr");
        for (String column : List.of("number", "status", "score", "time", "changed")) {
            html.element("th", words.t("column." + column), "scope", "col", "class", numeric(column) ? "num" : null);
        }
        html.close().close().open("tbody");
        for (AttemptRow attempt : attempts) {
            html.open("tr").element("th", Integer.toString(attempt.number()), "scope", "row", "class", "num");
            html.open("td", "data-label", words.t("column.status"));
            words.tag(html, attempt.status(policy));
            if (attempts.size() > 1 && attempt.number() == counting) {
                html.text(" ").element("span", words.t("attempts.counting"), "class", "tag bare");
            }
            html.close();
            cell(html, "score", words.score(attempt.result().percent()));
            cell(html, "time", Words.duration(attempt.result().seconds()));
            html.open("td", "data-label", words.t("column.changed"));
            words.time(html, attempt.changed());
            html.close().close();
        }
        html.close().close().close();
    }

    /** Number of the attempt that counts; 0 where none alone does. */
    private int counting(List<AttemptRow> attempts) {
        List<AttemptRow> oldestFirst = attempts.stream().sorted(Comparator.comparingInt(AttemptRow::number)).toList();
        OptionalInt place = Standing.counting(oldestFirst.stream().map(row -> new Tried(row.ended() != null, row.result())).toList(), policy);
        return place.isPresent() ? oldestFirst.get(place.getAsInt()).number() : 0;
    }

    private void cell(Html html, String column, String value) {
        html.element("td", value, "data-label", words.t("column." + column), "class", "num");
    }

    private static boolean numeric(String column) {
        return List.of("number", "score", "time").contains(column);
    }
}
