package org.rtc.scorm.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.scorm.attempt.Attempt;
import org.rtc.scorm.attempt.Attempts;
import org.rtc.scorm.attempt.Resets;
import org.rtc.scorm.house.School;
import org.rtc.spi.report.Table;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;

@RtcTest
class PackagesReportTest {
    @Inject
    private School school;
    @Inject
    private Attempts attempts;
    @Inject
    private Resets resets;
    @Inject
    private PackagesReport report;

    private long course;
    private long item;

    @BeforeEach
    void twoLearnersBegin() {
        course = school.course();
        item = school.item(course, School.GOLF_12);
        attempts.underWay(item, school.learner(course, "ana"));
        attempts.underWay(item, school.learner(course, "luis"));
    }

    @Test
    void aPackageThatIsUsedHasALine() {
        assertThat(rows()).containsExactly(line(2L, 2L));
    }

    @Test
    void anAttemptThatWasSetAsideDoesNotCount() {
        Attempt third = attempts.underWay(item, school.learner(course, "rita"));
        assertThat(rows()).containsExactly(line(3L, 3L));

        As.system(() -> resets.reset(school.facts(item), third.getId()));

        assertThat(rows()).containsExactly(line(2L, 2L));
    }

    @Test
    void whoEditsNoCourseSeesNoLine() {
        long stranger = school.person("rosa");

        assertThat(As.person(stranger, () -> report.table(Lang.ES, Map.of()).rows())).isEmpty();
    }

    @Test
    void itCostsTheSameHoweverManyPackagesThereAre() {
        int few = Sql.count(this::rows);
        for (int i = 0; i < 3; i++) {
            attempts.underWay(school.item(course, School.GOLF_12), school.learner(course, "otro" + i));
        }

        assertThat(Sql.count(this::rows)).isEqualTo(few);
        assertThat(rows()).hasSize(4);
    }

    private List<List<Object>> rows() {
        Table table = As.system(() -> report.table(Lang.ES, Map.of()));
        return table.rows();
    }

    private static List<Object> line(long learners, long attempts) {
        return Arrays.asList("Estadísticas", "Golf", learners, attempts, 0L, null);
    }
}
