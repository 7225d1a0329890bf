package org.rtc.experts.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rtc.experts.House;
import org.rtc.experts.directory.Directory;
import org.rtc.experts.request.RequestQueries;
import org.rtc.experts.request.RequestRow;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.access.Scope;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class DemoExpertsTest {
    @Inject
    private House house;
    @Inject
    private DemoExperts demo;
    @Inject
    private Directory directory;
    @Inject
    private RequestQueries queries;

    @AfterEach
    void noDemonstration() {
        System.clearProperty("rtc.demo");
    }

    @Test
    void itFillsTheDirectoryAndTheRequestsOfThreeOffices() {
        house.build();
        long admin = house.holder("admin", "CL", PermissionDef.ADMIN, Scope.NETWORK);
        house.focal("HN");
        house.person("instructor", "MX");
        System.setProperty("rtc.demo", "true");

        As.person(admin, () -> Tx.run(demo::create));

        assertThat(directory.find("", Lang.ES, Map.of(), null, 100).total()).isBetween(25L, 36L);
        assertThat(As.person(admin, () -> queries.within(null, null, 10)).items()).extracting(RequestRow::country).contains("PA", "DO");
    }
}
