package org.rtc.catalogue.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rtc.catalogue.activity.Activity;
import org.rtc.catalogue.activity.EntryKind;
import org.rtc.catalogue.activity.State;
import org.rtc.spi.access.Scope;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.notice.NoticeKind;
import org.rtc.spi.notice.Notices;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.work.PendingSource;

/** The addresses of other sites where people register: which are to be tried, which are dead, and who should know. */
@ApplicationScoped
public class Links implements PendingSource {
    private static final String NOTICE = "catalogue.notice.link";
    public static final List<NoticeKind> KINDS = List.of(new NoticeKind(NOTICE, true));
    private static final Duration WELL = Duration.ofDays(7);
    private static final Duration ILL = Duration.ofHours(20);
    private static final int AT_ONCE = 40;

    @Inject
    EntityManager em;
    @Inject
    Notices notices;
    @Inject
    Viewer viewer;

    /** An address that is to be tried. */
    public record Due(Long activity, String url) {
    }

    /** Of activities that are not over: what was never tried or has changed, the ill ones daily, the others weekly. */
    public List<Due> due() {
        Instant now = Instant.now();
        return em.createQuery("""
                select new org.rtc.catalogue.link.Links$Due(a.id, a.entry.link) from CatalogueActivity a left join CatalogueLink l on l.activity = a.id
                where a.state in :open and a.entry.kind = :link and a.entry.link is not null and a.dates.endsAt > :now
                  and (l.activity is null or l.url <> a.entry.link or l.checked < :well or l.failures > 0 and l.checked < :ill)
                order by a.id""", Due.class)
                .setParameter("open", State.OPEN).setParameter("link", EntryKind.LINK).setParameter("now", now)
                .setParameter("well", now.minus(WELL)).setParameter("ill", now.minus(ILL)).setMaxResults(AT_ONCE).getResultList();
    }

    /** Keeps how an address answered; when it is dead, whoever announced the activity hears of it, once. @param why null where it answered */
    @Transactional
    public void tried(Due due, String why) {
        Activity activity = em.find(Activity.class, due.activity());
        if (activity == null) {
            return;
        }
        Link link = em.find(Link.class, due.activity());
        if (link == null) {
            link = new Link(due.activity(), due.url());
            em.persist(link);
        }
        if (link.tried(due.url(), why, Instant.now()) && activity.createdBy() != 0) {
            notices.send(NOTICE, List.of(activity.createdBy()), "/catalogue/" + activity.getId(), activity.details().wording().title(), due.url());
        }
    }

    /** The dead address of an activity, as long as the activity still names it. */
    public Optional<Link> dead(Activity activity) {
        return activity.details().entry().kind() != EntryKind.LINK ? Optional.empty()
                : Optional.ofNullable(em.find(Link.class, activity.getId())).filter(l -> l.dead() && l.url().equals(activity.details().entry().link()));
    }

    /** Dead addresses of activities that whoever is at work announced and can still mend. */
    @Override
    public List<Pending> pending(int limit) {
        if (!viewer.signedIn()) {
            return List.of();
        }
        return em.createQuery("""
                select a.id, a.wording.title, a.site.country, l.checked, a.dates.startsAt from CatalogueActivity a join CatalogueLink l on l.activity = a.id
                where l.failures >= :dead and l.url = a.entry.link and a.state in :open and a.dates.endsAt > :now and a.createdBy = :person
                order by l.checked""", Object[].class)
                .setParameter("dead", Link.DEAD).setParameter("open", State.OPEN).setParameter("now", Instant.now())
                .setParameter("person", viewer.personId()).setMaxResults(limit).getResultStream()
                .map(row -> new Pending("catalogue.pending.link", (LocalizedText) row[1], "/catalogue/" + row[0] + "/edit", (Instant) row[3], (Instant) row[4],
                        row[2] == null ? Scope.NETWORK : Scope.country((String) row[2]))).toList();
    }
}
