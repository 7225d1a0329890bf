package org.rtc.experts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.experts.profile.Audience;
import org.rtc.experts.profile.ExpertViews;
import org.rtc.experts.profile.Freshness;
import org.rtc.spi.people.Places;
import org.rtc.spi.setting.Settings;
import org.rtc.spi.text.LocalizedText;

/** Proposes experts for a request, the best first, each with the reasons in words. */
@ApplicationScoped
public class Matching {
    private static final int MOST = 5000;

    @Inject
    EntityManager em;
    @Inject
    ExpertViews views;
    @Inject
    Places places;
    @Inject
    Settings settings;

    /** The same number of statements however many experts there are. */
    public List<Match> propose(RequestDetails request, int limit) {
        List<Long> listed = em.createQuery("""
                select e.id from Expert e where e.audience <> :nobody and e.lapsed = false order by e.confirmed desc""", Long.class)
                .setParameter("nobody", Audience.NOBODY).setMaxResults(MOST).getResultList();
        Map<String, LocalizedText> topics = places.topics().stream().collect(Collectors.toMap(Places.Topic::code, Places.Topic::name));
        int fresh = settings.number(Freshness.DAYS);
        return views.shown(listed, Audience.OFFICES).stream().flatMap(e -> Scoring.of(request, e, topics, fresh).stream())
                .sorted(Comparator.comparingInt(Match::score).reversed().thenComparing(m -> m.expert().id())).limit(limit).toList();
    }
}
