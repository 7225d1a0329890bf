package org.rtc.scorm.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rtc.scorm.answer.Questions;
import org.rtc.scorm.house.School;
import org.rtc.scorm.item.StoredPackage;
import org.rtc.spi.access.RunAs;
import org.rtc.spi.course.ItemProgress.Status;
import org.rtc.spi.course.Progress;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class ScormDemoTest {
    @Inject
    private School school;
    @Inject
    private ScormDemo demo;
    @Inject
    private Questions questions;
    @Inject
    private Progress progress;
    @Inject
    private RunAs as;
    @Inject
    private EntityManager em;

    @Test
    void itPutsCreditedPackagesAndAttemptsIntoTheLearnersCourse() {
        long course = school.course();
        long learner = school.learner(course, "learner");
        long other = school.learner(course, "learner2");
        school.learner(course, "nadia.pierre");

        as.system(() -> {
            Tx.run(demo::create);
            return null;
        });

        List<StoredPackage> packages = em.createQuery("select p from ScormPackage p order by p.id", StoredPackage.class).getResultList();
        assertThat(packages).hasSize(4).allMatch(p -> p.getNote().contains("Creative Commons"));
        assertThat(packages).extracting(p -> progress.of(p.getItemId(), learner).status())
                .containsExactly(Status.PASSED, Status.IN_PROGRESS, Status.NOT_STARTED, Status.NOT_STARTED);
        assertThat(packages).extracting(p -> progress.of(p.getItemId(), other).status())
                .containsExactly(Status.FAILED, Status.NOT_STARTED, Status.IN_PROGRESS, Status.NOT_STARTED);
        assertThat(questions.questions(packages.get(3).getItemId(), Questions.Of.LAST)).hasSize(15)
                .allSatisfy(question -> assertThat(question.answered()).isEqualTo(1));
    }

    @Test
    void withoutTheLearnerItDoesNothing() {
        demo.create();

        assertThat(em.createQuery("select count(p) from ScormPackage p", Long.class).getSingleResult()).isZero();
    }
}
