package org.rtc.needs.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rtc.needs.form.Form;
import org.rtc.needs.form.Questionnaires;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;

/** Making, opening and closing rounds. */
@ApplicationScoped
public class Rounds {
    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    RoundAccess rules;
    @Inject
    Questionnaires questionnaires;
    @Inject
    Audit audit;
    @Inject
    Event<RoundOpened> opened;

    /** @param scope network or a hub: whose countries are asked @return its id @throws Problem 403, 422 */
    @Transactional
    public long create(RoundDetails details, Scope scope) {
        if (rules.countries(scope).isEmpty()) {
            throw Problem.invalid("scope", "needs.error.scope");
        }
        access.require(RoundAccess.MANAGE, scope);
        check(details, scope);
        Round round = new Round(details, scope, Instant.now());
        em.persist(round);
        em.flush();
        audit(round, "create");
        return round.getId();
    }

    @Transactional
    public void change(long id, RoundDetails details) {
        Round round = managed(id);
        check(details, round.scope());
        round.change(details, Instant.now());
        audit(round, "change");
    }

    private void check(RoundDetails details, Scope scope) {
        if (!questionnaires.find(details.questionnaire()).isPublished()) {
            throw Problem.invalid("questionnaire", "needs.error.unpublished");
        }
        if (!rules.countries(scope).stream().map(Places.Country::iso2).toList().containsAll(details.countries())) {
            throw Problem.invalid("countries", "needs.error.notInScope");
        }
        if (details.earlier() != null) {
            seen(details.earlier());
        }
    }

    /** Opens it, for the first time or again. @param until null to keep the deadline @throws Problem 403, 422 */
    @Transactional
    public void open(long id, Instant until) {
        Round round = managed(id);
        boolean again = round.getOpened() != null;
        round.open(until, Instant.now());
        audit(round, again ? "reopen" : "open");
        opened.fire(new RoundOpened(round));
    }

    @Transactional
    public void close(long id) {
        Round round = managed(id);
        round.close(Instant.now());
        audit(round, "close");
    }

    /** Of a draft, or of one that nobody has answered yet. */
    @Transactional
    public void delete(long id) {
        Round round = managed(id);
        if (round.status() != RoundStatus.DRAFT) {
            throw Problem.conflict("needs.error.notDraft");
        }
        em.remove(round);
        audit(round, "delete");
    }

    /** Those that were to open by now. Work of a job. */
    @Transactional
    public void openDue() {
        em.createQuery("select r from NeedsRound r where r.status = 'draft' and r.opens <= :now and r.deadline > :now", Round.class)
                .setParameter("now", Instant.now()).getResultList().forEach(round -> {
                    round.open(null, Instant.now());
                    audit(round, "open");
                    opened.fire(new RoundOpened(round));
                });
    }

    /** Those past their deadline. Work of a job. */
    @Transactional
    public void closeOverdue() {
        em.createQuery("select r from NeedsRound r where r.status = 'open' and r.deadline < :now", Round.class)
                .setParameter("now", Instant.now()).getResultList().forEach(round -> {
                    round.close(Instant.now());
                    audit(round, "close");
                });
    }

    /** To change the round itself. @throws Problem 404, 403 */
    public Round managed(long id) {
        Round round = find(id);
        rules.requireManage(round);
        return round;
    }

    /** For those who see some part of it from within. @throws Problem 404, also where they see nothing of it */
    public Round seen(long id) {
        Round round = find(id);
        if (!rules.sees(round)) {
            access.requirePerson();
            throw Problem.notFound();
        }
        return round;
    }

    /** Whoever asks. @throws Problem 404 */
    public Round find(long id) {
        return Optional.ofNullable(em.find(Round.class, id)).orElseThrow(Problem::notFound);
    }

    public Form form(Round round) {
        return questionnaires.find(round.getQuestionnaire()).getForm();
    }

    /** The newest first. @param after id where the part before ended; null at the beginning */
    public List<RoundRow> list(Long after, int limit) {
        return em.createQuery("""
                select new org.rtc.needs.round.RoundRow(r.id, r.title, r.scopeKind, r.scopeId, r.status, r.deadline, r.zone, r.opens, r.countries)
                from NeedsRound r where r.id < :after order by r.id desc""", RoundRow.class)
                .setParameter("after", after == null ? Long.MAX_VALUE : after).setMaxResults(limit).getResultList();
    }

    private void audit(Round round, String act) {
        audit.record("needs.round." + act, round.scope(), "round:" + round.getId(), round.getTitle().toString());
    }
}
