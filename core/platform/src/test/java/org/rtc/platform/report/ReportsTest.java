package org.rtc.platform.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.platform.probe.Demo;
import org.rtc.spi.people.People;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.report.Report;
import org.rtc.spi.report.Table;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.RtcTest.Fresh;
import org.rtc.testkit.Sql;

@RtcTest(database = Fresh.EACH_CLASS)
class ReportsTest {
    private static final String PEOPLE = "platform.report.people";
    @Inject
    private People people;
    @Inject
    private Reports reports;

    @BeforeEach
    void fill() {
        if (people.byUsername("admin").isEmpty()) {
            Demo.fill();
        }
    }

    @Test
    void aReportIsOfferedToThoseForWhomItIs() {
        assertThat(As.person(Demo.id("focal.hn"), () -> reports.offered())).extracting(Report::id).contains(PEOPLE);
        assertThat(As.person(Demo.id("learner"), () -> reports.offered())).extracting(Report::id).doesNotContain(PEOPLE);
        assertThatThrownBy(() -> As.person(Demo.id("learner"), () -> reports.require(PEOPLE))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> reports.require("no.such.report")).isInstanceOf(Problem.class);
    }

    @Test
    void aReportIsNarrowedToTheScopesOfWhoLooks() {
        assertThat(people("focal.hn", Map.of()).rows()).extracting(row -> row.get(0)).containsExactly("Honduras");
        assertThat(people("secretariat", Map.of()).rows()).hasSizeGreaterThan(30);
        assertThat(people("hub.andean", Map.of()).rows()).extracting(row -> row.get(0)).contains("Perú").doesNotContain("Honduras");
    }

    @Test
    void aChoiceThatIsNotOfferedIsRefused() {
        assertThatThrownBy(() -> people("secretariat", Map.of("hub", "atlantis"))).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.status()).isEqualTo(422));
        assertThat(people("secretariat", Map.of("hub", "andean", "other", "ignored")).rows()).isNotEmpty();
    }

    @Test
    void itsStatementsDoNotGrowWithTheCountries() {
        long secretariat = Demo.id("secretariat");
        As.person(secretariat, () -> assertThat(Sql.count(() -> reports.table(reports.require(PEOPLE), Map.of()))).isLessThanOrEqualTo(6));
    }

    private Table people(String who, Map<String, String> chosen) {
        return As.person(Demo.id(who), () -> reports.table(reports.require(PEOPLE), chosen));
    }
}
