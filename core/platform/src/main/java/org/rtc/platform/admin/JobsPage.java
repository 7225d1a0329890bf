package org.rtc.platform.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.rtc.platform.job.JobList;
import org.rtc.platform.search.SearchAdmin;
import org.rtc.platform.text.PartNames;
import org.rtc.platform.text.Table;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;

/** Work that runs by itself: how the last runs went. */
@Named("adminJobs")
@RequestScoped
public class JobsPage {
    @Inject
    JobList jobs;

    @Inject
    Access access;

    @Inject
    Words words;

    @Inject
    PartNames names;

    public boolean isRebuilds() {
        return access.can(SearchAdmin.PERMISSION, Scope.NETWORK);
    }

    /** Their buttons belong to the form «act» of the page, which has its token. */
    public Fragment getList() {
        List<JobList.Row> rows = jobs.rows();
        return html -> {
            Table table = new Table(html, words.t("platform.admin.jobs"), List.of(words.t("platform.jobs.job"), words.t("platform.jobs.last"),
                    words.t("platform.jobs.next"), words.t("platform.jobs.state"), words.t("platform.jobs.do")));
            rows.forEach(job -> row(table, job));
            table.close();
        };
    }

    private void row(Table table, JobList.Row job) {
        table.row(names.job(job.name()), null, words.t("platform.jobs.every", every(jobs.every(job.name()))))
                .cell(html -> words.moment(html, job.began()))
                .cell(html -> words.moment(html, job.due()))
                .cell(html -> state(html, job))
                .cell(html -> html.element("button", words.t("platform.jobs.run"), "class", "btn s", "form", "act",
                        "formaction", "/admin/jobs/" + job.name() + "/run")).end();
    }

    private void state(Html html, JobList.Row job) {
        String key = job.stuck() ? "stuck" : job.running() ? "running" : job.failures() > 0 ? "failed" : job.ended() == null ? "waiting" : "well";
        String look = switch (key) {
            case "failed", "stuck" -> "tag bad";
            case "well" -> "tag good";
            default -> "tag";
        };
        String icon = key.equals("failed") || key.equals("stuck") ? "error" : key.equals("well") ? "check" : "clock";
        html.open("span", "class", look).icon(icon).text(words.t("platform.jobs." + key, job.failures())).close();
        if (job.stuck()) {
            html.element("small", words.t("platform.jobs.stuck.text", job.lockedBy()));
        }
        if (job.error() != null) {
            html.element("small", job.error().lines().findFirst().orElse(""));
        }
    }

    private String every(Duration pause) {
        long minutes = pause.toMinutes();
        return minutes == 0 ? pause.toSeconds() + " s" : minutes % 60 == 0 ? minutes / 60 + " h" : minutes + " min";
    }
}
