package org.rtc.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtc.spi.text.Lang;

/** Who can get mail, and who wants it. */
@ApplicationScoped
public class Recipients {
    @Inject
    EntityManager em;
    @Inject
    NoticeKinds kinds;

    /** Of these people, those with an open account and an address that they confirmed. */
    List<Recipient> reachable(Collection<Long> people) {
        return em.createQuery("""
                select new org.rtc.platform.notice.Recipients$Recipient(p.id, p.email, p.lang) from PersonAccount p
                where p.id in :people and p.active = true and p.emailConfirmed = true""", Recipient.class)
                .setParameter("people", people).getResultList();
    }

    /** Of these people, those whom notices of the kind reach by mail at once. */
    List<Recipient> now(String kind, Collection<Long> people) {
        Map<Long, ByMail> chosen = em.createQuery("""
                select new org.rtc.platform.notice.Recipients$Chosen(c.personId, c.mail) from NoticeChoice c
                where c.kind = :kind and c.personId in :people""", Chosen.class)
                .setParameter("kind", kind).setParameter("people", people).getResultStream()
                .collect(Collectors.toMap(Chosen::person, Chosen::mail));
        ByMail usual = kinds.usual(kind);
        return reachable(people).stream().filter(r -> chosen.getOrDefault(r.id, usual) == ByMail.NOW).toList();
    }

    public record Recipient(Long id, String email, String tag) {
        Lang lang() {
            return Lang.of(tag).orElse(Lang.ES);
        }
    }

    public record Chosen(Long person, ByMail mail) {
    }
}
