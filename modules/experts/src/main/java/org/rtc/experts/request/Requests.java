package org.rtc.experts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rtc.experts.profile.Audience;
import org.rtc.experts.profile.ExpertView;
import org.rtc.experts.profile.ExpertViews;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.notice.Notices;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;

/** What an office does with its requests: write, shortlist, invite, close. Each in the scope of the request's country. */
@ApplicationScoped
public class Requests {
    /** Write requests for experts, and deal with those who answer. */
    public static final String WRITE = "experts:request:write";
    public static final String INVITED = "experts.notice.invited";
    public static final String CLOSED = "experts.notice.closed";

    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Audit audit;
    @Inject
    RequestRules rules;
    @Inject
    ExpertViews views;
    @Inject
    Notices notices;

    /** @return its id @throws Problem 403 outside one's scope, 422 */
    @Transactional
    public long create(RequestDetails details) {
        access.require(WRITE, Scope.country(details.country()));
        rules.check(details);
        ExpertRequest request = new ExpertRequest(details, access.requirePerson(), Instant.now());
        em.persist(request);
        em.flush();
        record("create", request);
        return request.getId();
    }

    /** May be moved between countries of one's own only. */
    @Transactional
    public void change(long id, RequestDetails details) {
        ExpertRequest request = office(id);
        access.require(WRITE, Scope.country(details.country()));
        rules.check(details);
        request.describe(details);
        record("change", request);
    }

    /** The request, for those who may deal with it. @throws Problem 403, 404 */
    public ExpertRequest office(long id) {
        ExpertRequest request = em.find(ExpertRequest.class, id);
        if (request == null) {
            throw Problem.notFound();
        }
        access.require(WRITE, Scope.country(request.getCountry()));
        return request;
    }

    /** Whether whoever is at work deals with this request for its office. */
    public boolean mayWrite(ExpertRequest request) {
        return access.can(WRITE, Scope.country(request.getCountry()));
    }

    /** Puts an expert whom the office can see on its list. @return id of the candidate */
    @Transactional
    public long shortlist(long id, long expertId) {
        ExpertRequest request = office(id);
        request.requireOpen();
        if (views.shown(List.of(expertId), Audience.OFFICES).isEmpty()) {
            throw Problem.notFound();
        }
        return of(id).stream().filter(c -> c.getExpertId() == expertId).findFirst().map(Candidate::getId).orElseGet(() -> {
            Candidate candidate = new Candidate(id, expertId, Instant.now());
            em.persist(candidate);
            em.flush();
            return candidate.getId();
        });
    }

    /** Takes somebody off the list who was not invited yet. */
    @Transactional
    public long drop(long candidateId) {
        Candidate candidate = candidate(candidateId);
        office(candidate.getRequestId()).requireOpen();
        if (candidate.getStanding().asked()) {
            throw Problem.conflict("experts.error.invited");
        }
        em.remove(candidate);
        return candidate.getRequestId();
    }

    /** Tells the expert, who answers in the portal. @throws Problem 409 where the date for answers is over: the office moves it first */
    @Transactional
    public long invite(long candidateId) {
        Candidate candidate = candidate(candidateId);
        ExpertRequest request = office(candidate.getRequestId());
        request.requireAnswerable(Instant.now());
        ExpertView expert = views.shown(List.of(candidate.getExpertId()), Audience.OFFICES).stream().findFirst()
                .orElseThrow(() -> Problem.conflict("experts.error.withdrew"));
        candidate.invite(Instant.now());
        notices.send(INVITED, List.of(expert.personId()), "/experts/invitations/" + candidateId, request.details().title());
        record("invite", request);
        return request.getId();
    }

    /**
     * Says how it ended, and who was chosen of those who accepted.
     *
     * @param chosen what is said of each, by candidate; only where the outcome is {@code FOUND}, and then of one at least
     */
    @Transactional
    public void close(long id, RequestOutcome outcome, String note, Map<Long, Evaluation> chosen) {
        ExpertRequest request = office(id);
        if (outcome == RequestOutcome.FOUND ? chosen.isEmpty() : !chosen.isEmpty()) {
            throw Problem.invalid("chosen", outcome == RequestOutcome.FOUND ? "experts.error.chosen" : "experts.error.chosen.none");
        }
        if (note.length() > Message.LONGEST) {
            throw Problem.invalid("note", "experts.error.long", Message.LONGEST);
        }
        Map<Long, Candidate> candidates = of(id).stream().collect(Collectors.toMap(Candidate::getId, Function.identity()));
        if (!candidates.keySet().containsAll(chosen.keySet())) {
            throw Problem.invalid("chosen", "experts.error.notAccepted");
        }
        chosen.forEach((candidate, said) -> candidates.get(candidate).choose(said.rating(), said.text()));
        request.close(outcome, note, Instant.now());
        List<Candidate> asked = candidates.values().stream().filter(c -> c.getStanding().asked() && c.getStanding() != Standing.DECLINED).toList();
        Map<Long, Long> people = views.dealtWith(asked.stream().map(Candidate::getExpertId).toList()).stream()
                .collect(Collectors.toMap(ExpertView::id, ExpertView::personId));
        asked.forEach(c -> notices.send(CLOSED, List.of(people.get(c.getExpertId())), "/experts/invitations/" + c.getId(), request.details().title()));
        record("close", request);
    }

    List<Candidate> of(long request) {
        return em.createQuery("select c from ExpertCandidate c where c.requestId = :request order by c.id", Candidate.class)
                .setParameter("request", request).getResultList();
    }

    Candidate candidate(long id) {
        Candidate candidate = em.find(Candidate.class, id);
        if (candidate == null) {
            throw Problem.notFound();
        }
        return candidate;
    }

    /** Whether the office sees who it is: they are listed, or they agreed. */
    static boolean named(Candidate candidate, ExpertView expert) {
        return expert.audience() != Audience.NOBODY || candidate.getStanding().agreed();
    }

    private void record(String act, ExpertRequest request) {
        audit.record("experts.request." + act, Scope.country(request.getCountry()), "request:" + request.getId(),
                request.details().title().in(Lang.ES).text());
    }

    /** @param rating 1 to 5, or null @param text what the office says of the work */
    public record Evaluation(Integer rating, String text) {
    }
}
