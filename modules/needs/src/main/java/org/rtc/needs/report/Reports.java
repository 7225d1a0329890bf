package org.rtc.needs.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rtc.needs.assessment.Assessments;
import org.rtc.needs.round.Round;
import org.rtc.needs.round.RoundStatus;
import org.rtc.needs.round.Rounds;
import org.rtc.spi.access.Access;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.search.Search;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** Publishing the assessment of a round, for everyone or for the Council. */
@ApplicationScoped
public class Reports {
    /** Read reports that are for the Council. */
    public static final String READ = "needs:report:read";

    private static final int MOST = 500;

    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Rounds rounds;
    @Inject
    Assessments assessments;
    @Inject
    Search search;
    @Inject
    Audit audit;

    /** Freezes the figures as they are now; again where there is one. @return its id @throws Problem 403, 409 before the round is closed, 422 */
    @Transactional
    public long publish(long roundId, LocalizedText title, LocalizedText conclusions, String audience) {
        Round round = rounds.managed(roundId);
        if (round.status() != RoundStatus.CLOSED) {
            throw Problem.conflict("needs.error.notClosed");
        }
        NeedsReport report = of(roundId).orElseGet(() -> new NeedsReport(roundId));
        report.publish(title, conclusions, audience, new NeedsReport.Figures(assessments.of(round), round.weights(), assessments.earlier(round).orElse(null)), Instant.now());
        em.persist(report);
        em.flush();
        search.changed(ReportSource.KIND, report.getId());
        audit.record("needs.report.publish", round.scope(), "report:" + report.getId(), audience + " " + title);
        return report.getId();
    }

    @Transactional
    public void withdraw(long roundId) {
        Round round = rounds.managed(roundId);
        NeedsReport report = of(roundId).orElseThrow(Problem::notFound);
        em.remove(report);
        search.changed(ReportSource.KIND, report.getId());
        audit.record("needs.report.withdraw", round.scope(), "report:" + report.getId(), report.getTitle().toString());
    }

    public Optional<NeedsReport> of(long round) {
        return em.createQuery("select r from NeedsReport r where r.round = :round", NeedsReport.class)
                .setParameter("round", round).getResultStream().findFirst();
    }

    /** @throws Problem 404, also where it is for the Council and the reader is none of those who may read that */
    public NeedsReport read(long id) {
        NeedsReport report = Optional.ofNullable(em.find(NeedsReport.class, id)).orElseThrow(Problem::notFound);
        if (!report.isPublic() && !access.canSomewhere(READ)) {
            throw Problem.notFound();
        }
        return report;
    }

    /** Those that the words find and the reader may read, the best first. */
    public List<ReportRow> found(String words, Lang lang, int limit) {
        List<Long> ids = search.find(ReportSource.KIND, words, lang, Map.of(), 0, limit).ids();
        return list(MOST).stream().filter(r -> ids.contains(r.id())).sorted(Comparator.comparingInt(r -> ids.indexOf(r.id()))).toList();
    }

    /** Those that the reader may read, the newest first. */
    public List<ReportRow> list(int limit) {
        return em.createQuery("select new org.rtc.needs.report.ReportRow(r.id, r.title, r.audience, r.published) from NeedsReport r"
                + (access.canSomewhere(READ) ? "" : " where r.audience = 'public'") + " order by r.published desc, r.id desc", ReportRow.class)
                .setMaxResults(limit).getResultList();
    }
}
