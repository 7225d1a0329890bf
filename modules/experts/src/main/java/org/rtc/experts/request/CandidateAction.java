package org.rtc.experts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Shortlists, invites and drops, as the last word of the address but one says. */
@ApplicationScoped
public class CandidateAction implements Action {
    @Inject
    Requests requests;
    @Inject
    Flash flash;

    @Override
    @Transactional
    public String post(Posted form) {
        if (!form.path("expertId").isEmpty()) {
            requests.shortlist(form.id("id"), form.id("expertId"));
            flash.good("experts.shortlisted");
            return "/experts/requests/" + form.id("id");
        }
        boolean invite = form.path("act").equals("invite");
        if (!invite && !form.path("act").equals("drop")) {
            throw Problem.notFound();
        }
        long request = invite ? requests.invite(form.id("candidateId")) : requests.drop(form.id("candidateId"));
        flash.good(invite ? "experts.invited" : "experts.dropped");
        return "/experts/requests/" + request;
    }
}
