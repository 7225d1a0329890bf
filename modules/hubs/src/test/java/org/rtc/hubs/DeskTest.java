package org.rtc.hubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.hubs.course.CourseSet;
import org.rtc.hubs.desk.Desk;
import org.rtc.hubs.focal.FocalPoints;
import org.rtc.hubs.look.Looks;
import org.rtc.hubs.region.Regions;
import org.rtc.platform.notice.NoticeBox;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.work.PendingSource;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;

@RtcTest
class DeskTest {
    @Inject
    private House house;
    @Inject
    private CourseSet set;
    @Inject
    private Looks looks;
    @Inject
    private FocalPoints focalPoints;
    @Inject
    private Regions regions;
    @Inject
    private Desk desk;
    @Inject
    private NoticeBox notices;
    @Inject
    private Access access;

    private long andean;
    private long caribbean;
    private long first;
    private long second;

    @BeforeEach
    void twoHubs() {
        house.build();
        andean = house.hub("andean");
        caribbean = house.holder("joy", "TT", PermissionDef.HUB_ADMIN, Scope.hub("caribbean"));
        long secretariat = house.secretariat();
        first = house.course(secretariat, "Censos");
        second = house.course(secretariat, "Registros");
    }

    private static List<String> titles(List<CourseSet.Entry> entries) {
        return entries.stream().map(e -> e.course().title().get(Lang.ES)).toList();
    }

    @Test
    void aHubChoosesCoursesForItsCountriesAndTheirOrder() {
        As.person(andean, () -> {
            set.add("andean", first, List.of("es"), List.of("PE"));
            long last = set.add("andean", second, List.of(), List.of());
            set.move("andean", last, -1);
        });

        assertThat(titles(set.of("andean", "PE"))).containsExactly("Registros", "Censos");
        assertThat(titles(set.of("andean", "CO"))).containsExactly("Registros");
        assertThat(set.of("caribbean", null)).isEmpty();
    }

    @Test
    void aCourseIsPutAtAPlaceAndChanged() {
        As.person(andean, () -> {
            set.add("andean", first, List.of(), List.of());
            long last = set.add("andean", second, List.of(), List.of());
            set.place("andean", last, 1);
            set.change("andean", last, List.of("en"), List.of("CO"));
        });

        assertThat(titles(set.of("andean", null))).containsExactly("Registros", "Censos");
        assertThat(set.of("andean", null).get(0).languages()).containsExactly("en");
        assertThat(titles(set.of("andean", "PE"))).containsExactly("Censos");
    }

    @Test
    void aHubGoesByTheNameItGaveItselfUntilItHasNone() {
        LocalizedText before = regions.get("andean").name();
        As.person(andean, () -> looks.name("andean", LocalizedText.of(Lang.ES, "Los Andes aprenden")));
        assertThat(regions.get("andean").name().get(Lang.ES)).isEqualTo("Los Andes aprenden");
        As.person(andean, () -> looks.name("andean", LocalizedText.EMPTY));
        assertThat(regions.get("andean").name()).isEqualTo(before);
    }

    @Test
    void itIsForMembersOfThisHubAlone() {
        As.person(andean, () -> assertThatThrownBy(() -> set.add("andean", first, List.of(), List.of("TT"))).isInstanceOf(Problem.class));
    }

    @Test
    void noHubTouchesAnother() {
        long entry = As.person(andean, () -> set.add("andean", first, List.of(), List.of()));
        long peru = house.person("rosa", "PE");

        As.person(caribbean, () -> {
            refused(() -> set.add("andean", second, List.of(), List.of()));
            refused(() -> set.change("andean", entry, List.of("en"), List.of()));
            refused(() -> set.remove("andean", entry));
            refused(() -> set.move("andean", entry, 1));
            refused(() -> set.place("andean", entry, 1));
            refused(() -> looks.name("andean", LocalizedText.of(Lang.EN, "Mine")));
            refused(() -> looks.welcome("andean", LocalizedText.of(Lang.EN, "Mine")));
            refused(() -> focalPoints.appoint("andean", "PE", "rosa"));
            refused(() -> focalPoints.dismiss("andean", "PE", peru));
            refused(() -> desk.pending("andean"));
            refused(() -> desk.missing("andean"));
            refused(() -> desk.remind("andean", "PE"));
            refused(() -> desk.reminders("andean", "PE"));
            assertThatThrownBy(() -> set.change("caribbean", entry, List.of(), List.of())).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> set.place("caribbean", entry, 1)).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> focalPoints.dismiss("caribbean", "PE", peru)).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> desk.reminders("caribbean", "PE")).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> set.remove("caribbean", entry)).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> focalPoints.appoint("caribbean", "PE", "rosa")).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> desk.remind("caribbean", "PE")).isInstanceOf(Problem.class);
        });
        As.person(house.holder("focal", "PE", PermissionDef.FOCAL_POINT, Scope.country("PE")), () -> {
            refused(() -> set.remove("andean", entry));
            refused(() -> set.add("andean", second, List.of(), List.of()));
            refused(() -> desk.pending("andean"));
            refused(() -> desk.remind("andean", "PE"));
            refused(() -> focalPoints.appoint("andean", "PE", "rosa"));
            refused(() -> focalPoints.dismiss("andean", "PE", peru));
            refused(() -> looks.name("andean", LocalizedText.EMPTY));
            refused(() -> looks.welcome("andean", LocalizedText.EMPTY));
        });
        assertThat(set.of("andean", null)).hasSize(1);
        assertThat(looks.welcome("andean").isEmpty()).isTrue();
    }

    private static void refused(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(Forbidden.class);
    }

    @Test
    void aHubAppointsAFocalPointOfAMemberAndReminds() {
        long peru = house.person("rosa", "PE");
        house.person("ana", "HN");

        As.person(andean, () -> {
            assertThatThrownBy(() -> desk.remind("andean", "PE")).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> focalPoints.appoint("andean", "PE", "ana")).isInstanceOf(Problem.class);
            focalPoints.appoint("andean", "PE", "rosa");
            assertThat(focalPoints.of(regions.get("andean")).get("PE")).extracting(p -> p.username()).containsExactly("rosa");
            assertThat(desk.remind("andean", "PE")).isEqualTo(1);
            assertThatThrownBy(() -> desk.remind("andean", "PE")).isInstanceOf(Problem.class);
        });

        assertThat(As.person(peru, () -> notices.unread())).isEqualTo(1);
        assertThat(As.person(peru, () -> access.can("platform:place:manage", Scope.country("PE")))).isTrue();
        As.person(andean, () -> focalPoints.dismiss("andean", "PE", peru));
        assertThat(focalPoints.of(regions.get("andean"))).isEmpty();
    }

    @Test
    void theDeskShowsWhatWaitsInItsOwnScope() {
        As.person(andean, () -> assertThat(desk.pending("andean")).extracting(PendingSource.Pending::path).containsExactly("/of/PE"));
        As.person(caribbean, () -> assertThat(desk.pending("caribbean")).isEmpty());
    }

    @Test
    void theSetCostsTheSameHoweverLongItIs() {
        As.person(andean, () -> set.add("andean", first, List.of(), List.of()));
        int one = Sql.count(() -> set.of("andean", null));

        As.person(andean, () -> set.add("andean", second, List.of(), List.of()));

        assertThat(Sql.count(() -> set.of("andean", null))).isEqualTo(one);
    }

    /** Something that waits in two countries. */
    @ApplicationScoped
    public static class Waiting implements PendingSource {
        @Override
        public List<Pending> pending(int limit) {
            return List.of(in("PE"), in("HN"));
        }

        private static Pending in(String country) {
            return new Pending("hubs.title", LocalizedText.of(Lang.ES, country), "/of/" + country, Instant.EPOCH, null, Scope.country(country));
        }
    }
}
