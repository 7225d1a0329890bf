package org.rtc.needs.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rtc.catalogue.api.ActivityDraft;
import org.rtc.catalogue.api.ActivityInfo;
import org.rtc.catalogue.api.Catalogue;
import org.rtc.needs.form.Choice;
import org.rtc.needs.form.Form;
import org.rtc.needs.round.Round;
import org.rtc.needs.round.RoundAccess;
import org.rtc.needs.round.Rounds;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** Activities made for needs: begun here, gone on with in the catalogue, followed until the need is covered. */
@ApplicationScoped
public class NeedLinks {
    @Inject
    EntityManager em;
    @Inject
    Rounds rounds;
    @Inject
    RoundAccess access;
    @Inject
    Catalogue catalogue;
    @Inject
    Audit audit;

    /**
     * Begins a draft in the catalogue and keeps for whose need it is.
     *
     * @return id of the activity
     * @throws Problem 403 where the viewer sees the results of one of the countries not, or may not announce there; 422
     */
    @Transactional
    public long announce(long roundId, String item, NewActivity wanted) {
        Round round = rounds.find(roundId);
        if (wanted.countries().isEmpty()) {
            throw Problem.invalid("countries", "needs.error.countries");
        }
        if (!access.countries(round, RoundAccess.RESULTS).containsAll(wanted.countries())) {
            throw new Forbidden();
        }
        Choice topic = topic(rounds.form(round), item);
        long activity = catalogue.draft(new ActivityDraft(wanted.title(), LocalizedText.EMPTY, wanted.kind(), wanted.mode(), wanted.starts(),
                wanted.ends(), wanted.care(), topic.topic() == null ? List.of() : List.of(topic.topic()), List.of(), reference(roundId, item)));
        new TreeSet<>(wanted.countries()).forEach(country -> em.persist(new NeedLink(roundId, item, country, activity, Instant.now())));
        audit.record("needs.need.announce", round.scope(), "round:" + roundId, item + " " + wanted.countries() + " activity:" + activity);
        return activity;
    }

    static String reference(long round, String item) {
        return "needs:round:" + round + ":topic:" + item;
    }

    /** The topic of the questionnaire. @throws Problem 404 */
    static Choice topic(Form form, String item) {
        return form.topic(item).orElseThrow(Problem::notFound);
    }

    public List<NeedLink> of(long round) {
        return em.createQuery("select l from NeedsLink l where l.round = :round order by l.id", NeedLink.class).setParameter("round", round).getResultList();
    }

    /** Takes over what became of these activities. @return how many needs changed */
    @Transactional
    public int settle(Collection<Long> activities) {
        Map<Long, ActivityInfo> known = catalogue.activities(activities);
        int changed = 0;
        for (NeedLink link : linked(activities)) {
            Coverage coverage = known.containsKey(link.getActivity()) ? Coverage.ofActivity(known.get(link.getActivity()).state()) : Coverage.DROPPED;
            if (link.settle(coverage, Instant.now())) {
                audit.record("needs.need." + coverage.id(), org.rtc.spi.access.Scope.country(link.getCountry()), "round:" + link.getRound(),
                        link.getItem() + " activity:" + link.getActivity());
                changed++;
            }
        }
        return changed;
    }

    private List<NeedLink> linked(Collection<Long> activities) {
        return activities.isEmpty() ? List.of() : em.createQuery("select l from NeedsLink l where l.activity in :ids", NeedLink.class)
                .setParameter("ids", activities).getResultList();
    }

    /** Those whose activity may still change. */
    Set<Long> unsettled() {
        return em.createQuery("select distinct l.activity from NeedsLink l where l.status <> 'dropped'", Long.class).setMaxResults(1000)
                .getResultStream().collect(Collectors.toSet());
    }
}
