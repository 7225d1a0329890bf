package org.rtc.needs.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rtc.catalogue.api.Catalogue;
import org.rtc.catalogue.api.Supply;
import org.rtc.needs.assessment.Assessment;
import org.rtc.needs.assessment.Assessments;
import org.rtc.needs.assessment.Need;
import org.rtc.needs.assessment.RankedTopic;
import org.rtc.needs.plan.Plans;
import org.rtc.needs.round.Round;

/** Sets what countries need beside what the catalogue offers. */
@ApplicationScoped
public class Gaps {
    private static final int AHEAD_MONTHS = 18;

    @Inject
    Assessments assessments;
    @Inject
    NeedLinks links;
    @Inject
    Plans plans;
    @Inject
    Catalogue catalogue;

    /** Of the countries whose results the viewer may see. @throws org.rtc.spi.problem.Forbidden where it is none */
    public GapMatrix of(Round round) {
        Assessment assessment = assessments.of(round);
        Set<String> shown = assessments.countries(round);
        Map<String, Long> supply = supply(round);
        Map<String, Coverage> made = made(round.getId());
        Map<String, String> topics = assessment.topics().stream().filter(t -> t.topic() != null)
                .collect(Collectors.toMap(RankedTopic::item, RankedTopic::topic));
        Map<String, Map<String, Gap>> cells = new TreeMap<>();
        for (Need need : assessment.needs()) {
            if (shown.contains(need.country())) {
                String topic = topics.get(need.item());
                long offered = topic == null ? 0 : supply.getOrDefault(key(topic, need.country()), 0L) + supply.getOrDefault(key(topic, null), 0L);
                cells.computeIfAbsent(need.country(), c -> new TreeMap<>())
                        .put(need.item(), new Gap(need, offered, made.get(key(need.item(), need.country()))));
            }
        }
        return new GapMatrix(assessment.topics(), cells);
    }

    /** From when the round was opened, since what was held since then counts, to well ahead. */
    private Map<String, Long> supply(Round round) {
        LocalDate from = round.getOpened() == null ? LocalDate.now(ZoneOffset.UTC) : round.getOpened().atZone(ZoneOffset.UTC).toLocalDate();
        List<Supply> supply = catalogue.supply(from, LocalDate.now(ZoneOffset.UTC).plusMonths(AHEAD_MONTHS));
        return supply.stream().collect(Collectors.toMap(s -> key(s.topic(), s.country()), Supply::activities, Long::sum));
    }

    /** The best that became of each need: one covered is covered, whatever else was cancelled. */
    private Map<String, Coverage> made(long round) {
        Map<String, Coverage> made = new HashMap<>();
        for (NeedLink link : links.of(round)) {
            made.merge(key(link.getItem(), link.getCountry()), link.coverage(), Gaps::better);
        }
        plans.madeFor(round).forEach(plan -> made.merge(key(plan.item(), plan.country()), Coverage.ofPlan(plan.status()), Gaps::better));
        return made;
    }

    private static Coverage better(Coverage a, Coverage b) {
        return a == Coverage.COVERED || b == Coverage.DROPPED ? a : b == Coverage.COVERED || a == Coverage.DROPPED ? b : a;
    }

    private static String key(String what, String country) {
        return what + " " + country;
    }
}
