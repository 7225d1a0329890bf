package org.rtc.learning.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rtc.learning.probe.Somebody;
import org.rtc.learning.probe.Teaching;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.SignInNeeded;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;
import org.rtc.testkit.Tx;

@RtcTest
class CourseCatalogueTest {
    @Inject
    CourseCatalogue catalogue;
    @Inject
    CourseQueries queries;
    @Inject
    OwnerScopes owners;
    @Inject
    Teaching teaching;

    private static CourseDetails titled(String title) {
        return CourseDetails.titled(Teaching.es(title));
    }

    @Test
    void whoMayCreateCoursesInAScopeCreatesThemThereAndNowhereElse() {
        long focal = Somebody.who("lucia", PermissionDef.FOCAL_POINT, Scope.country("HN"));
        long id = As.person(focal, () -> catalogue.create(titled("Censos"), null));
        assertThat(Tx.get(() -> As.person(focal, () -> catalogue.toEdit(id).owner()))).isEqualTo(Scope.country("HN"));
        assertThatThrownBy(() -> As.person(focal, () -> catalogue.create(titled("Censos"), Scope.country("GT"))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void learnersCreateNoCourses() {
        long ana = Somebody.named("ana");
        assertThatThrownBy(() -> As.person(ana, () -> catalogue.create(titled("Censos"), null))).isInstanceOf(Forbidden.class);
    }

    @Test
    void anInstructorOfOneCourseEditsThatCourseAlone() {
        long first = teaching.course("Censos");
        long second = teaching.course("Precios");
        long luis = Somebody.who("luis", PermissionDef.INSTRUCTOR, Scope.course(first));
        As.person(luis, () -> catalogue.change(first, titled("Censos de población")));
        assertThatThrownBy(() -> As.person(luis, () -> catalogue.change(second, titled("Mío")))).isInstanceOf(Forbidden.class);
        assertThat(queries.byIds(List.of(first)).get(0).title().get(Lang.ES)).isEqualTo("Censos de población");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceByField() {
        CourseDetails wrong = titled("").between(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 1), null, "America/Nowhere")
                .admitting(EnrolmentMode.KEY, "", 0, false).givenBy(null, List.of(), List.of("xx"), -1);
        assertThatThrownBy(() -> As.system(() -> catalogue.create(wrong, Scope.NETWORK)))
                .isInstanceOfSatisfying(Problem.class, p -> {
                    assertThat(p.status()).isEqualTo(422);
                    assertThat(p.errors()).extracting(Problem.FieldError::field)
                            .containsExactlyInAnyOrder("title", "ends", "zone", "capacity", "hours", "key", "languages");
                });
    }

    @Test
    void aTopicThatIsNotInTheClassificationIsRefused() {
        CourseDetails wrong = titled("Censos").givenBy(null, List.of("99.9"), List.of(), null);
        assertThatThrownBy(() -> As.system(() -> catalogue.create(wrong, Scope.NETWORK))).isInstanceOf(Problem.class);
    }

    @Test
    void theDescriptionIsCleanedBeforeItIsKept() {
        long id = teaching.course(titled("Censos").described(Teaching.es("Resumen"),
                Teaching.es("<p onclick=\"x()\">Hola<script>alert(1)</script></p>")));
        CourseDetails kept = Tx.get(() -> As.system(() -> catalogue.toEdit(id).details()));
        assertThat(kept.description().get(Lang.ES)).isEqualTo("<p>Hola</p>");
    }

    @Test
    void onlyPublishedCoursesAreListedNewestFirstAndByParts() {
        for (int i = 1; i <= 5; i++) {
            teaching.course("Curso " + i);
        }
        As.system(() -> catalogue.create(titled("Borrador"), Scope.NETWORK));
        var first = queries.published(null, 3);
        assertThat(first.items()).extracting(c -> c.title().get(Lang.ES)).containsExactly("Curso 5", "Curso 4", "Curso 3");
        var second = queries.published(Long.valueOf(first.next()), 3);
        assertThat(second.items()).extracting(c -> c.title().get(Lang.ES)).containsExactly("Curso 2", "Curso 1");
        assertThat(second.next()).isNull();
    }

    @Test
    void aListCostsOneStatementHoweverLong() {
        for (int i = 0; i < 30; i++) {
            teaching.course("Curso " + i);
        }
        assertThat(Sql.count(() -> queries.published(null, 2))).isEqualTo(1);
        assertThat(Sql.count(() -> queries.published(null, 30))).isEqualTo(1);
    }

    @Test
    void aDraftThatNobodyStudiesCanBeDeletedWithAllThatIsInIt() {
        long course = teaching.course("Error");
        teaching.page(course, teaching.section(course, "Uno"), "A");
        assertThatThrownBy(() -> As.system(() -> catalogue.delete(course)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(409));
        As.system(() -> catalogue.publish(course, false));
        As.system(() -> catalogue.delete(course));
        assertThat(queries.byIds(List.of(course))).isEmpty();
    }

    @Test
    void aVisitorIsAskedToSignIn() {
        assertThatThrownBy(() -> owners.widest()).isInstanceOf(SignInNeeded.class);
    }
}
