package org.rtc.learning.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.learning.enrolment.Enrolments;
import org.rtc.learning.probe.Somebody;
import org.rtc.learning.probe.Teaching;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Scope;
import org.rtc.spi.course.Courses;
import org.rtc.spi.course.ItemProgress;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.course.Progress;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;
import org.rtc.testkit.Tx;

@RtcTest
class OutlineTest {
    @Inject
    Sections sections;
    @Inject
    Items items;
    @Inject
    ItemOrder order;
    @Inject
    ItemPurge purge;
    @Inject
    OutlineQueries outline;
    @Inject
    StudyQueries study;
    @Inject
    Courses courses;
    @Inject
    Progress progress;
    @Inject
    Enrolments enrolments;
    @Inject
    Trash trash;
    @Inject
    Teaching teaching;

    private long course;
    private long first;
    private long second;
    private long a;
    private long b;
    private long c;

    @BeforeEach
    void aCourseOfTwoSections() {
        course = teaching.course("Censos");
        first = teaching.section(course, "Uno");
        second = teaching.section(course, "Dos");
        a = teaching.page(course, first, "A");
        b = teaching.page(course, first, "B");
        c = teaching.page(course, second, "C");
    }

    private List<Long> shown() {
        return outline.outline(course, 0).stream().map(OutlineRow::item).toList();
    }

    private long learner(String name) {
        long person = Somebody.named(name);
        As.person(person, () -> enrolments.enrol(course, null));
        return person;
    }

    @Test
    void itemsMoveWithinTheirSectionAndOverItsEnds() {
        As.system(() -> order.step(b, -1));
        assertThat(shown()).containsExactly(b, a, c);
        As.system(() -> order.step(a, 1));
        assertThat(shown()).containsExactly(b, a, c);
        assertThat(outline.outline(course, 0)).filteredOn(r -> r.section() == second).extracting(OutlineRow::item).containsExactly(a, c);
        As.system(() -> order.move(c, first, 0));
        assertThat(shown()).containsExactly(c, b, a);
    }

    @Test
    void sectionsMoveWithAllThatIsInThem() {
        As.system(() -> sections.step(second, -1));
        assertThat(shown()).containsExactly(c, a, b);
        As.system(() -> sections.step(second, -1));
        assertThat(shown()).containsExactly(c, a, b);
    }

    @Test
    void anItemDoesNotMoveIntoAnotherCourse() {
        long elsewhere = teaching.section(teaching.course("Precios"), "Otra");
        assertThatThrownBy(() -> As.system(() -> order.move(a, elsewhere, 0))).isInstanceOf(Problem.class);
    }

    @Test
    void aCopyStandsBelowAndIsHiddenUntilShown() {
        long copy = As.system(() -> items.copy(a));
        assertThat(shown()).containsExactly(a, copy, b, c);
        OutlineRow row = outline.outline(course, 0).get(1);
        assertThat(row.hidden()).isTrue();
        assertThat(row.title().get(Lang.ES)).isEqualTo("A");
    }

    @Test
    void whatWasDeletedComesBackUntilItIsPurged() {
        As.system(() -> items.delete(a));
        assertThat(shown()).containsExactly(b, c);
        assertThat(trash.of(course)).extracting(Trash.Row::id).containsExactly(a);
        As.system(() -> items.restore(a));
        assertThat(shown()).containsExactly(a, b, c);
        As.system(() -> items.delete(a));
        As.system(() -> sections.delete(second));
        Tx.run(() -> purge.purge(Instant.now().plusSeconds(60)));
        assertThat(trash.of(course)).isEmpty();
        assertThat(shown()).containsExactly(b);
    }

    @Test
    void anItemWhoseSectionIsGoneComesBackIntoTheLastOne() {
        As.system(() -> items.delete(a));
        As.system(() -> sections.delete(first));
        As.system(() -> items.restore(a));
        assertThat(shown()).containsExactly(c, a);
    }

    @Test
    void whatItsKindFindsWrongLeavesNothingBehind() {
        ItemSource wrong = new ItemSource(Map.of("url", "javascript:alert(1)"), null, null);
        assertThatThrownBy(() -> As.system(() -> items.add(course, first, "link", Teaching.es("Enlace"), wrong)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.errors().get(0).field()).isEqualTo("url"));
        assertThat(shown()).containsExactly(a, b, c);
    }

    @Test
    void learnersChangeNothing() {
        long ana = learner("ana");
        assertThatThrownBy(() -> As.person(ana, () -> items.delete(a))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> As.person(ana, () -> sections.rename(first, Teaching.es("Mía")))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> As.person(ana, () -> order.step(a, 1))).isInstanceOf(Forbidden.class);
    }

    @Test
    void hiddenThingsAreNotThereForLearners() {
        long ana = learner("ana");
        As.system(() -> items.hide(b, true));
        As.system(() -> sections.hide(second, true));
        assertThat(As.person(ana, () -> study.require(course).items())).extracting(OutlineRow::item).containsExactly(a);
        assertThatThrownBy(() -> As.person(ana, () -> courses.requireStudy(b)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(404));
        assertThatThrownBy(() -> As.person(ana, () -> courses.requireStudy(c)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(404));
        long luis = Somebody.who("luis", PermissionDef.INSTRUCTOR, Scope.course(course));
        assertThat(As.person(luis, () -> courses.requireStudy(b)).id()).isEqualTo(b);
    }

    @Test
    void whoIsNotInTheCourseOpensNothing() {
        long berta = Somebody.named("berta");
        assertThatThrownBy(() -> As.person(berta, () -> courses.requireStudy(a)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(403));
    }

    @Test
    void anItemOpensWhenTheOneBeforeItIsDone() {
        long ana = learner("ana");
        As.system(() -> items.change(b, Teaching.es("B"), a, new ItemSource(Map.of("text.es", "<p>b</p>"), null, null)));
        assertThatThrownBy(() -> As.person(ana, () -> courses.requireStudy(b)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.key()).isEqualTo("learning.problem.locked"));
        assertThat(As.person(ana, () -> study.require(course).next().orElseThrow().item())).isEqualTo(a);
        progress.report(a, ana, new ItemProgress(ItemProgress.Status.COMPLETED, null, 10, 1.0, 1));
        assertThat(As.person(ana, () -> courses.requireStudy(b)).id()).isEqualTo(b);
        assertThat(As.person(ana, () -> study.require(course).next().orElseThrow().item())).isEqualTo(b);
    }

    @Test
    void twoItemsThatWaitForEachOtherAreRefused() {
        ItemSource text = new ItemSource(Map.of("text.es", "<p>x</p>"), null, null);
        As.system(() -> items.change(b, Teaching.es("B"), a, text));
        assertThatThrownBy(() -> As.system(() -> items.change(a, Teaching.es("A"), b, text)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.errors().get(0).field()).isEqualTo("after"));
    }

    @Test
    void aCoursePageCostsTheSameStatementsHoweverMuchIsInIt() {
        long ana = learner("ana");
        teaching.page(course, second, "Primera");
        int few = Sql.count(() -> As.person(ana, () -> study.require(course).items()));
        for (int i = 0; i < 40; i++) {
            teaching.page(course, i % 2 == 0 ? first : second, "Página " + i);
        }
        int many = Sql.count(() -> As.person(ana, () -> study.require(course).items()));
        assertThat(many).isEqualTo(few);
    }
}
