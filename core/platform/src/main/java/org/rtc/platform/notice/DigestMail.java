package org.rtc.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.rtc.platform.notice.NoticeBox.Stored;
import org.rtc.platform.notice.Recipients.Recipient;
import org.rtc.platform.setting.Environment;
import org.rtc.spi.notice.Mail;
import org.rtc.spi.notice.MailMessage;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.Texts;

/** One mail about several notices. */
@ApplicationScoped
public class DigestMail {
    private static final int MOST = 50;

    @Inject
    EntityManager em;
    @Inject
    Recipients recipients;
    @Inject
    NoticeWords words;
    @Inject
    Texts texts;
    @Inject
    Environment environment;
    @Inject
    Mail mail;

    /** People with a notice for the digest from before that moment. */
    @Transactional
    public List<Long> waiting(Instant before) {
        return em.createQuery("select distinct n.personId from Notice n where n.digest = true and n.created < :before",
                Long.class).setParameter("before", before).getResultList();
    }

    /** Sends one person all that waits for them; a person who cannot get mail has it in the portal. */
    @Transactional
    public void send(long person) {
        List<Stored> notices = em.createQuery("""
                select new org.rtc.platform.notice.NoticeBox$Stored(n.id, n.kind, n.path, n.arguments, n.created, n.seen)
                from Notice n where n.digest = true and n.personId = :person order by n.id""", Stored.class)
                .setParameter("person", person).getResultList();
        if (notices.isEmpty()) {
            return;
        }
        em.createQuery("update Notice n set n.digest = false where n.personId = :person and n.digest = true and n.id <= :last")
                .setParameter("person", person).setParameter("last", notices.get(notices.size() - 1).id()).executeUpdate();
        recipients.reachable(List.of(person)).forEach(to -> mail.send(mail(to, notices)));
    }

    private MailMessage mail(Recipient to, List<Stored> notices) {
        Lang lang = to.lang();
        String list = notices.stream().limit(MOST)
                .map(n -> words.subject(lang, n.kind(), n.arguments()) + "\n" + environment.url() + n.path())
                .collect(Collectors.joining("\n\n"));
        return MailMessage.of(to.email(), lang, texts.get(lang, "platform.notice.digest.subject", notices.size()),
                list + "\n\n--\n" + texts.get(lang, "platform.notice.digest.foot", environment.url() + "/notices"));
    }
}
