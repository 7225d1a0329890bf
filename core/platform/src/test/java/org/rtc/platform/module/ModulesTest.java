package org.rtc.platform.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.platform.probe.Demo;
import org.rtc.spi.people.People;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.RtcTest.Fresh;
import org.rtc.testkit.Sql;

@RtcTest(database = Fresh.EACH_CLASS)
class ModulesTest {
    @Inject
    private People people;
    @Inject
    private Modules modules;
    @Inject
    private ModuleSwitch switches;
    @Inject
    private ModuleTables tables;
    @Inject
    private Descriptors descriptors;

    private long admin;

    @BeforeEach
    void theDemonstrationIsThere() {
        if (people.byUsername("admin").isEmpty()) {
            Demo.fill();
        }
        admin = Demo.id("admin");
    }

    @AfterEach
    void letAllIn() throws IOException {
        Files.deleteIfExists(switches.folder().resolve("disabled"));
    }

    @Test
    void whatRunsIsListedWithItsVersionAndItsTables() {
        Modules.Row platform = As.person(admin, () -> modules.require("platform"));

        assertThat(platform.state()).isEqualTo(Modules.State.RUNNING);
        assertThat(platform.descriptor().version()).matches("\\d+\\.\\d+.*");
        assertThat(tables.of(platform.descriptor().tables())).extracting(ModuleTables.Count::table).contains("pf_person", "pf_audit");
        assertThat(tables.of(List.of("pf_person"))).singleElement().satisfies(count -> assertThat(count.rows()).isGreaterThan(5));
        assertThat(As.person(admin, () -> Sql.count(() -> modules.all()))).isLessThanOrEqualTo(4);
    }

    @Test
    void theCoreStays() {
        assertThatThrownBy(() -> As.person(admin, () -> switches.disable("platform"))).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.key()).isEqualTo("platform.module.core"));
        assertThatThrownBy(() -> As.person(admin, () -> switches.disable("../../etc"))).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.status()).isEqualTo(404));
    }

    @Test
    void whatIsDisabledIsWrittenForTheLauncherAndCanBeLetInAgain() throws IOException {
        Files.createDirectories(switches.folder());
        Files.writeString(switches.folder().resolve("disabled"), "needs\nexperts\n");
        assertThat(As.person(admin, () -> modules.require("needs")).state()).isEqualTo(Modules.State.OUT);

        As.person(admin, () -> switches.enable("needs"));

        assertThat(Files.readAllLines(switches.folder().resolve("disabled"))).containsExactly("experts");
    }

    @Test
    void onlyAdministratorsOfTheNetworkMay() {
        for (String who : List.of("secretariat", "instructor")) {
            assertThatThrownBy(() -> As.person(Demo.id(who), () -> modules.all())).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> As.person(Demo.id(who), () -> switches.disable("scorm"))).isInstanceOf(Forbidden.class);
        }
    }
}
