package org.rtc.learning.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.learning.course.CourseQueries;
import org.rtc.learning.home.MyCourses;
import org.rtc.platform.people.demo.DemoPeople;
import org.rtc.platform.places.facts.Facts;
import org.rtc.spi.people.People;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class DemoCoursesTest {
    @Inject
    Facts facts;
    @Inject
    DemoPeople demoPeople;
    @Inject
    DemoCourses demo;
    @Inject
    CourseQueries courses;
    @Inject
    MyCourses mine;
    @Inject
    People people;

    @BeforeEach
    void ofADemonstration() {
        System.setProperty("rtc.demo", "true");
    }

    @AfterEach
    void noMore() {
        System.clearProperty("rtc.demo");
    }

    @Test
    void theElevenCoursesAndTwoWorkshopsAreThereWithPeopleInThem() {
        Tx.run(() -> As.system(() -> {
            facts.load();
            demoPeople.create();
            demo.create();
        }));
        assertThat(courses.published(null, 50).items()).hasSize(13)
                .allSatisfy(course -> assertThat(course.title().get(Lang.ES)).isNotBlank())
                .allSatisfy(course -> assertThat(course.summary().get(Lang.ES)).isNotBlank());
        long learner = people.byUsername("learner").orElseThrow().id();
        Map<Boolean, Long> byEnd = As.person(learner, () -> mine.of(learner, 20)).stream()
                .collect(Collectors.partitioningBy(e -> e.share().finished(), Collectors.counting()));
        assertThat(byEnd.get(true)).isPositive();
        assertThat(byEnd.get(false)).isPositive();
    }
}
