package org.rtc.needs.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Publishes the report of a round, or takes it back. */
@ApplicationScoped
public class PublishAction implements Action {
    @Inject
    Reports reports;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        long round = form.id("id");
        if (form.get("do").equals("withdraw")) {
            reports.withdraw(round);
            flash.good("needs.report.withdrawn");
            return "/needs/rounds/" + round + "/report";
        }
        long id = reports.publish(round, form.localized("title"), form.localized("conclusions"), form.get("audience"));
        flash.good("needs.report.done");
        return "/needs/reports/" + id;
    }
}
