package org.rtc.platform.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.platform.job.JobList;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Lets a job begin now. */
@ApplicationScoped
public class RunJobAction implements Action {
    @Inject
    JobList jobs;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        jobs.runNow(form.path("name"));
        flash.good("platform.jobs.begun");
        return "/admin/jobs";
    }
}
