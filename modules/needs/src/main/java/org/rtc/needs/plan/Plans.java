package org.rtc.needs.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rtc.needs.round.Rounds;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Reach;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;

/** Training plans of offices, in the care of their country. */
@ApplicationScoped
public class Plans {
    public static final String EDIT = "needs:plan:edit";
    private static final String ROW = """
            select new org.rtc.needs.plan.PlanRow(p.id, p.round, p.item, p.country, p.organisation, p.objective, p.skill, p.topic, p.now, p.target, p.due, p.status)
            from NeedsPlan p
            """;

    /** A plan for a country's need of a topic. */
    public record Made(String item, String country, String status) {
    }

    @Inject
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Reach reach;
    @Inject
    Places places;
    @Inject
    Rounds rounds;
    @Inject
    Audit audit;

    /** @return its id @throws Problem 403 outside one's countries, 422 */
    @Transactional
    public long create(PlanDetails details) {
        require(details);
        Plan plan = new Plan(details, Instant.now());
        em.persist(plan);
        em.flush();
        audit(plan, "create");
        return plan.getId();
    }

    /** @throws Problem 404, 403 where it is or would be outside one's countries, 422 */
    @Transactional
    public void change(long id, PlanDetails details) {
        Plan plan = edited(id);
        require(details);
        plan.change(details, Instant.now());
        audit(plan, "change");
    }

    @Transactional
    public void delete(long id) {
        Plan plan = edited(id);
        em.remove(plan);
        audit(plan, "delete");
    }

    /** @throws Problem 404, 403 */
    public Plan edited(long id) {
        Plan plan = Optional.ofNullable(em.find(Plan.class, id)).orElseThrow(Problem::notFound);
        access.require(EDIT, Scope.country(plan.getCountry()));
        return plan;
    }

    private void require(PlanDetails details) {
        String country = details.country();
        if (country == null || places.country(country).isEmpty()) {
            throw Problem.invalid("country", "needs.error.country");
        }
        access.require(EDIT, Scope.country(country));
        boolean foreign = details.organisation() != null
                && places.organisation(details.organisation()).filter(o -> country.equals(o.country())).isEmpty();
        if (foreign) {
            throw Problem.invalid("organisation", "needs.error.organisation");
        }
        if (details.item() != null && (details.round() == null || rounds.form(rounds.seen(details.round())).topic(details.item()).isEmpty())) {
            throw Problem.invalid("item", "needs.error.topic");
        }
    }

    /** Those of the viewer's countries, those due soonest first. */
    public List<PlanRow> list(int limit) {
        Collection<String> countries = reach.countries(EDIT);
        return countries.isEmpty() ? List.of() : em.createQuery(ROW + "where p.country in :countries order by p.due, p.id", PlanRow.class)
                .setParameter("countries", countries).setMaxResults(limit).getResultList();
    }

    /** Of a round and topic, in these countries. */
    public List<PlanRow> of(long round, String item, Collection<String> countries) {
        return countries.isEmpty() ? List.of() : em.createQuery(ROW
                + "where p.round = :round and p.item = :item and p.country in :countries order by p.country, p.due", PlanRow.class)
                .setParameter("round", round).setParameter("item", item).setParameter("countries", countries).getResultList();
    }

    /** What became of the plans that were made for needs of a round. */
    public List<Made> madeFor(long round) {
        return em.createQuery("select new org.rtc.needs.plan.Plans$Made(p.item, p.country, p.status) from NeedsPlan p where p.round = :round and p.item is not null", Made.class)
                .setParameter("round", round).getResultList();
    }

    private void audit(Plan plan, String act) {
        audit.record("needs.plan." + act, Scope.country(plan.getCountry()), "plan:" + plan.getId(), plan.getDetails().objective().toString());
    }
}
