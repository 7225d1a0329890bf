package org.rtc.scorm.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.scorm.attempt.Attempts;
import org.rtc.scorm.attempt.AttemptsOfPerson;
import org.rtc.scorm.house.School;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.Problem.FieldError;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class PackagesTest {
    @Inject
    private School school;
    @Inject
    private Packages packages;
    @Inject
    private Attempts attempts;
    @Inject
    private AttemptsOfPerson data;
    @Inject
    private ScormKind kind;
    @Inject
    private FileStore files;
    @Inject
    private EntityManager em;

    private long course;

    @BeforeEach
    void prepare() {
        course = school.course();
    }

    @Test
    void aPackageIsKeptWithWhatItSaysOfItself() throws Exception {
        StoredPackage stored = packages.newest(school.item(course, School.GOLF_2004)).orElseThrow();

        assertThat(stored.getTitle()).contains("Golf");
        assertThat(stored.getEdition()).isEqualTo("SCORM 2004 3rd Edition");
        assertThat(stored.getVersion()).isEqualTo(1);
        assertThat(stored.getTree()).contains("\"schema\":\"2004\"");
        assertThat(stored.getKey()).matches("[0-9a-f]{32}");
        assertThat(files.path(packages.sha256(stored.getKey()).orElseThrow())).exists();
    }

    @Test
    void aRefusedPackageSaysAllThatIsWrongAndLeavesNothingBehind() {
        Problem problem = catchThrowableOfType(Problem.class, () -> school.item(course, "MissingLaunchUrl_SCORM12.zip"));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.errors()).isNotEmpty().extracting(FieldError::field).containsOnly("file");
        assertThat(problem.errors()).extracting(FieldError::key).allMatch(key -> key.startsWith("scorm.problem."));
        assertThat(rows("ScormPackage")).isZero();
        assertThat(rows("FileRecord")).isZero();
        assertThat(rows("Item")).isZero();
    }

    @Test
    void aNewVersionLeavesAttemptsWithTheirs() {
        long item = school.item(course, School.GOLF_12);
        long learner = school.learner(course, "ana");
        long begun = attempts.underWay(item, learner).getPackageId();

        school.replace(item, School.GOLF_2004);

        assertThat(packages.newest(item).orElseThrow().getVersion()).isEqualTo(2);
        assertThat(attempts.underWay(item, learner).getPackageId()).isEqualTo(begun);
        assertThat(attempts.underWay(item, school.learner(course, "luis")).getPackageId()).isNotEqualTo(begun);
        assertThat(packages.find(begun)).isPresent();
    }

    @Test
    void whoIsErasedLeavesNoAttempt() {
        long item = school.item(course, School.GOLF_12);
        long learner = school.learner(course, "ana");
        attempts.underWay(item, learner);

        Tx.run(() -> data.erase(learner));

        assertThat(rows("ScormAttempt")).isZero();
        assertThat(rows("ScormPackage")).isOne();
    }

    @Test
    void ofTheVersionsThatNobodyBeganTheOneBeforeStaysToGoBackTo() {
        long item = school.item(course, "RuntimeMinimumCalls_SCORM12.zip");
        school.replace(item, School.GOLF_12);
        school.replace(item, School.GOLF_2004);

        assertThat(packages.versions(item)).extracting(Packages.Version::number).containsExactly(3, 2);
        assertThat(rows("FileRecord")).isEqualTo(2);
    }

    @Test
    void aCopyOutlivesTheFirst() throws Exception {
        long first = school.item(course, School.GOLF_12);
        long second = school.copy(first);

        kind.delete(school.facts(first));

        StoredPackage stored = packages.newest(second).orElseThrow();
        assertThat(files.path(packages.sha256(stored.getKey()).orElseThrow())).exists();
        assertThat(packages.newest(first)).isEmpty();
    }

    @Test
    void deletingAnItemForgetsItsAttemptsAndFiles() {
        long item = school.item(course, School.GOLF_12);
        attempts.underWay(item, school.learner(course, "ana"));

        kind.delete(school.facts(item));

        assertThat(List.of(rows("ScormAttempt"), rows("ScormPackage"), rows("FileRecord"))).containsOnly(0L);
    }

    private long rows(String entity) {
        return em.createQuery("select count(x) from " + entity + " x", Long.class).getSingleResult();
    }
}
