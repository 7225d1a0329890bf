package org.rtc.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;

/** What people chose to get by mail. */
@ApplicationScoped
public class Choices {
    @Inject
    EntityManager em;

    /** By kind; kinds of which the person said nothing are left out. */
    @Transactional
    Map<String, ByMail> of(long person) {
        return em.createQuery("select c from NoticeChoice c where c.personId = :person", NoticeChoice.class)
                .setParameter("person", person).getResultStream()
                .collect(Collectors.toMap(NoticeChoice::getKind, NoticeChoice::getMail));
    }

    @Transactional
    void choose(long person, String kind, ByMail mail) {
        NoticeChoice choice = em.find(NoticeChoice.class, new NoticeChoice.Key(person, kind));
        if (choice == null) {
            em.persist(new NoticeChoice(person, kind, mail));
        } else {
            choice.choose(mail);
        }
    }
}
