package org.rtc.needs.respondent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rtc.needs.round.RoundAccess;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Reach;
import org.rtc.spi.access.Scope;
import org.rtc.spi.work.PendingSource;

/** The questionnaires that wait for whoever is at work: their own, and those of the offices for which they answer. */
@ApplicationScoped
public class WaitingAnswers implements PendingSource {
    @Inject
    RespondentQueries queries;
    @Inject
    Access access;
    @Inject
    Reach reach;

    /** The nearest deadline first. @throws org.rtc.spi.problem.SignInNeeded for a visitor */
    public List<Waiting> of(int limit) {
        return queries.waiting(access.requirePerson(), reach.countries(RoundAccess.ANSWER), limit);
    }

    @Override
    public List<Pending> pending(int limit) {
        return of(limit).stream().map(w -> new Pending("needs.pending.answer", w.title(), w.path(), w.invited(), w.deadline(),
                Scope.country(w.country()))).toList();
    }
}
