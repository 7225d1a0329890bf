package org.rtc.learning.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rtc.learning.enrolment.Enrolment;
import org.rtc.learning.progress.CourseShare;
import org.rtc.learning.progress.ProgressQueries;
import org.rtc.spi.access.Access;
import org.rtc.spi.event.ItemFinished;
import org.rtc.spi.notice.NoticeKind;
import org.rtc.spi.notice.Notices;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.people.Places;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** Gives certificates to who finished a course that awards them, and finds them again for whoever verifies one. */
@ApplicationScoped
public class Certificates {
    static final String NOTICE = "learning.notice.certificate";
    public static final List<NoticeKind> KINDS = List.of(new NoticeKind(NOTICE, true));

    @Inject
    EntityManager em;
    @Inject
    ProgressQueries progress;
    @Inject
    People people;
    @Inject
    Places places;
    @Inject
    Notices notices;
    @Inject
    Access access;

    /** The one of whoever is at work, given now where it was earned and not yet given. @return its code @throws Problem 409 where it is not earned */
    @Transactional
    public String claim(long course) {
        return award(course, access.requirePerson()).orElseThrow(() -> Problem.conflict("learning.certificate.notEarned"));
    }

    /** The certificate with that code, however it was typed. @throws Problem 404 where there is none */
    public Certificate get(String code) {
        return CertificateCode.read(code).flatMap(read -> em.createQuery("select c from Certificate c where c.code = :code", Certificate.class)
                .setParameter("code", read).getResultStream().findFirst()).orElseThrow(Problem::notFound);
    }

    public Optional<String> codeOf(long course, long person) {
        return em.createQuery("select c.code from Certificate c where c.courseId = :course and c.personId = :person", String.class)
                .setParameter("course", course).setParameter("person", person).getResultStream().findFirst();
    }

    /** All of one person, the newest first. */
    public List<Certificate> of(long person) {
        return em.createQuery("select c from Certificate c where c.personId = :person order by c.id desc", Certificate.class)
                .setParameter("person", person).getResultList();
    }

    /** What was finished last may have finished the course. */
    @Transactional
    public void finished(@Observes(during = TransactionPhase.AFTER_SUCCESS) ItemFinished item) {
        if (item.progress().status().done()) {
            award(item.courseId(), item.personId());
        }
    }

    private Optional<String> award(long course, long person) {
        Optional<Earned> earned = em.createQuery("""
                select new org.rtc.learning.certificate.Earned(c.id, e.personId, c.title, c.provider, c.hours)
                from Course c join Enrolment e on e.courseId = c.id and e.personId = :person and e.status = :active
                where c.id = :course and c.certificate = true""", Earned.class)
                .setParameter("course", course).setParameter("person", person).setParameter("active", Enrolment.Status.ACTIVE)
                .getResultStream().findFirst()
                .filter(it -> progress.shares(person, List.of(course)).getOrDefault(course, CourseShare.NONE).finished());
        return earned.isEmpty() ? codeOf(course, person) : earned.map(this::give);
    }

    private String give(Earned earned) {
        // the place is locked, so that two pages that finish a course at the same moment give one certificate
        em.createQuery("select e from Enrolment e where e.courseId = :course and e.personId = :person", Enrolment.class)
                .setParameter("course", earned.courseId()).setParameter("person", earned.personId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        Optional<String> before = codeOf(earned.courseId(), earned.personId());
        if (before.isPresent()) {
            return before.get();
        }
        LocalizedText provider = Optional.ofNullable(earned.provider()).flatMap(places::organisation)
                .map(Places.Organisation::name).orElse(LocalizedText.EMPTY);
        String name = people.byId(earned.personId()).map(Person::name).orElseThrow(Problem::notFound);
        Certificate certificate = new Certificate(CertificateCode.fresh(), earned, name, provider, Instant.now());
        em.persist(certificate);
        notices.send(NOTICE, List.of(earned.personId()), "/certificates/" + certificate.getCode(), earned.title());
        return certificate.getCode();
    }
}
