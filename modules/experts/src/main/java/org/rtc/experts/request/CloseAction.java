package org.rtc.experts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import org.rtc.experts.Ids;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Closes a request with its outcome and what the office says of those it chose. */
@ApplicationScoped
public class CloseAction implements Action {
    @Inject
    Requests requests;
    @Inject
    Flash flash;

    @Override
    @Transactional
    public String post(Posted form) {
        RequestOutcome outcome = Ids.parse(RequestOutcome.class, form.get("outcome")).orElseThrow(() -> Problem.invalid("outcome", "experts.error.choice"));
        Map<Long, Requests.Evaluation> chosen = new HashMap<>();
        for (String candidate : form.all("chosen")) {
            if (candidate.matches("\\d{1,18}")) {
                String rating = form.get("rating");
                chosen.put(Long.valueOf(candidate), new Requests.Evaluation(rating.matches("\\d") ? Integer.valueOf(rating) : null, form.get("evaluation")));
            }
        }
        requests.close(form.id("id"), outcome, form.get("note"), chosen);
        flash.good("experts.request.closed.done");
        return "/experts/requests/" + form.id("id");
    }
}
