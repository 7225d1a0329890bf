package org.rtc.learning.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rtc.learning.course.CourseCatalogue;
import org.rtc.learning.course.CourseDetails;
import org.rtc.learning.course.EnrolmentMode;
import org.rtc.learning.enrolment.Enrolment.Status;
import org.rtc.learning.probe.Somebody;
import org.rtc.learning.probe.Teaching;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Scope;
import org.rtc.spi.course.Courses;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

@RtcTest
class EnrolmentsTest {
    @Inject
    Enrolments enrolments;
    @Inject
    PendingRequests requests;
    @Inject
    EnrolmentQueries queries;
    @Inject
    CourseCatalogue catalogue;
    @Inject
    Courses courses;
    @Inject
    Teaching teaching;
    @Inject
    EntityManager em;

    private Outcome enrol(long person, long course, String key) {
        return As.person(person, () -> enrolments.enrol(course, key));
    }

    private int learners(long course) {
        return ((Number) em.createNativeQuery("select learners from ln_course where id = ?").setParameter(1, course).getSingleResult()).intValue();
    }

    private static void refused(int status, String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Problem.class, p -> {
            assertThat(p.status()).isEqualTo(status);
            assertThat(p.errors().isEmpty() ? p.key() : p.errors().get(0).key()).isEqualTo(key);
        });
    }

    @Test
    void anyoneEntersAnOpenCourseOnce() {
        long course = teaching.course("Censos");
        long ana = Somebody.named("ana");
        assertThat(enrol(ana, course, null)).isEqualTo(new Outcome(Status.ACTIVE, true));
        assertThat(enrol(ana, course, null)).isEqualTo(new Outcome(Status.ACTIVE, false));
        assertThat(learners(course)).isEqualTo(1);
        assertThat(courses.enrolled(course, ana)).isTrue();
    }

    @Test
    void aDraftIsNotThereForLearners() {
        long course = As.system(() -> catalogue.create(CourseDetails.titled(Teaching.es("Borrador")), Scope.NETWORK));
        long ana = Somebody.named("ana");
        refused(404, "platform.problem.notFound", () -> enrol(ana, course, null));
    }

    @Test
    void theKeyHasToBeRight() {
        long course = teaching.course(CourseDetails.titled(Teaching.es("Censos")).admitting(EnrolmentMode.KEY, "maíz", null, false));
        long ana = Somebody.named("ana");
        refused(422, "learning.enrol.wrongKey", () -> enrol(ana, course, "trigo"));
        refused(422, "learning.enrol.wrongKey", () -> enrol(ana, course, null));
        assertThat(enrol(ana, course, " maíz ").status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void whoAsksToBeApprovedWaitsForTheInstructor() {
        long course = teaching.course(CourseDetails.titled(Teaching.es("Censos")).admitting(EnrolmentMode.APPROVAL, null, 5, false));
        long ana = Somebody.named("ana");
        long teacher = Somebody.who("luis", PermissionDef.INSTRUCTOR, Scope.course(course));
        assertThat(enrol(ana, course, null).status()).isEqualTo(Status.REQUESTED);
        assertThat(courses.enrolled(course, ana)).isFalse();
        assertThat(learners(course)).isZero();
        assertThat(As.person(teacher, () -> requests.pending(10))).singleElement().satisfies(pending -> {
            assertThat(pending.path()).isEqualTo("/courses/" + course + "/edit/people");
            assertThat(pending.title()).isEqualTo(Teaching.es("Censos"));
        });
        assertThat(As.person(ana, () -> requests.pending(10))).isEmpty();
        assertThat(As.person(teacher, () -> enrolments.enrolOther(course, ana)).status()).isEqualTo(Status.ACTIVE);
        assertThat(courses.enrolled(course, ana)).isTrue();
        assertThat(As.person(teacher, () -> requests.pending(10))).isEmpty();
    }

    @Test
    void intoAClosedCourseOnlyItsInstructorsBringPeople() {
        long course = teaching.course(CourseDetails.titled(Teaching.es("Censos")).admitting(EnrolmentMode.CLOSED, null, null, false));
        long ana = Somebody.named("ana");
        long berta = Somebody.named("berta");
        refused(403, "learning.enrol.closed", () -> enrol(ana, course, null));
        assertThatThrownBy(() -> As.person(berta, () -> enrolments.enrolOther(course, ana))).isInstanceOf(Forbidden.class);
    }

    @Test
    void enrolmentEndsWithTheLastDayInTheZoneOfTheCourse() {
        CourseDetails past = CourseDetails.titled(Teaching.es("Censos")).between(null, null, LocalDate.of(2020, 1, 1), "America/Bogota");
        long course = teaching.course(past);
        long ana = Somebody.named("ana");
        refused(409, "learning.enrol.over", () -> enrol(ana, course, null));
    }

    @Test
    void aFullCourseRefusesAndOneWithAWaitingListPutsInLine() {
        long ana = Somebody.named("ana");
        long berta = Somebody.named("berta");
        long full = teaching.courseFor(1, false);
        enrol(ana, full, null);
        refused(409, "learning.enrol.full", () -> enrol(berta, full, null));
        long queue = teaching.courseFor(1, true);
        enrol(ana, queue, null);
        assertThat(enrol(berta, queue, null).status()).isEqualTo(Status.WAITING);
        assertThat(courses.enrolled(queue, berta)).isFalse();
    }

    @Test
    void whoLeavesGivesThePlaceToWhoWaitsLongest() {
        long course = teaching.courseFor(1, true);
        long ana = Somebody.named("ana");
        long berta = Somebody.named("berta");
        long carla = Somebody.named("carla");
        enrol(ana, course, null);
        enrol(berta, course, null);
        enrol(carla, course, null);
        As.person(ana, () -> enrolments.leave(course));
        assertThat(courses.enrolled(course, ana)).isFalse();
        assertThat(courses.enrolled(course, berta)).isTrue();
        assertThat(courses.enrolled(course, carla)).isFalse();
        assertThat(learners(course)).isEqualTo(1);
    }

    @Test
    void moreRoomLetsThoseInWhoWait() {
        long course = teaching.courseFor(1, true);
        enrol(Somebody.named("ana"), course, null);
        long berta = Somebody.named("berta");
        enrol(berta, course, null);
        As.system(() -> catalogue.change(course, CourseDetails.titled(Teaching.es("Censos")).admitting(EnrolmentMode.OPEN, null, 2, true)));
        assertThat(courses.enrolled(course, berta)).isTrue();
    }

    @Test
    void theLastPlaceIsGivenOnceHoweverManyReachForIt() throws Exception {
        long course = teaching.courseFor(3, false);
        List<Long> people = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            people.add(Somebody.named("learner" + i));
        }
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(people.size());
        try {
            List<Future<Integer>> results = new ArrayList<>();
            for (long person : people) {
                results.add(pool.submit((Callable<Integer>) () -> {
                    start.await();
                    try {
                        return enrol(person, course, null).status() == Status.ACTIVE ? 201 : 0;
                    } catch (Problem full) {
                        return full.status();
                    }
                }));
            }
            start.countDown();
            List<Integer> codes = new ArrayList<>();
            for (Future<Integer> result : results) {
                codes.add(result.get());
            }
            assertThat(codes).containsOnly(201, 409).filteredOn(code -> code == 201).hasSize(3);
        } finally {
            pool.shutdownNow();
        }
        assertThat(learners(course)).isEqualTo(3);
        assertThat(queries.inCourse(course, 0, 10).items()).hasSize(3);
    }

    @Test
    void thePersonWhoClicksTwiceTakesOnePlace() throws Exception {
        long course = teaching.courseFor(5, false);
        long ana = Somebody.named("ana");
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Status>> clicks = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                clicks.add(() -> enrol(ana, course, null).status());
            }
            for (Future<Status> click : pool.invokeAll(clicks)) {
                assertThat(click.get()).isEqualTo(Status.ACTIVE);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(learners(course)).isEqualTo(1);
    }
}
