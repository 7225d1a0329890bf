package org.rtc.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.rtc.spi.job.Outbox;
import org.rtc.spi.notice.Notices;

/** Tells people in the portal with one statement, however many; mail is made for each of them after the commit. */
@ApplicationScoped
public class StoredNotices implements Notices {
    private static final int TOGETHER = 200;

    @Inject
    EntityManager em;
    @Inject
    Outbox outbox;
    @Inject
    NoticeKinds kinds;

    @Override
    @Transactional
    public void send(String kind, Collection<Long> people, String path, String... arguments) {
        send(kind, people, path, (Object[]) arguments);
    }

    @Override
    @Transactional
    public void send(String kind, Collection<Long> people, String path, Object... arguments) {
        if (!kinds.known(kind)) {
            throw new IllegalArgumentException("No part declares the notice " + kind);
        }
        String written = NoticeWords.write(arguments).toString();
        List<Long> all = people.stream().distinct().sorted().toList();
        for (int from = 0; from < all.size(); from += TOGETHER) {
            tell(kind, all.subList(from, Math.min(from + TOGETHER, all.size())), path, written);
        }
    }

    private void tell(String kind, List<Long> people, String path, String written) {
        String ids = people.stream().map(String::valueOf).collect(Collectors.joining(","));
        em.createNativeQuery("""
                INSERT INTO pf_notice (person_id, kind, path, arguments, created, digest)
                SELECT p.id, ?1, ?2, ?3, ?4, CASE WHEN c.mail = 'DAILY' THEN TRUE ELSE FALSE END
                FROM pf_person p LEFT JOIN pf_notice_choice c ON c.person_id = p.id AND c.kind = ?5
                WHERE p.active = TRUE AND p.id IN (""" + ids + ")")
                .setParameter(1, kind).setParameter(2, path).setParameter(3, written)
                .setParameter(4, LocalDateTime.now(ZoneOffset.UTC)).setParameter(5, kind).executeUpdate();
        outbox.put(NoticeMail.TOPIC, Json.createObjectBuilder().add("kind", kind).add("path", path)
                .add("arguments", written).add("people", Json.createArrayBuilder(people)).build());
    }
}
