package org.rtc.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.platform.probe.Demo;
import org.rtc.spi.access.Holders;
import org.rtc.spi.access.Scope;
import org.rtc.testkit.RtcTest;

@RtcTest
class GrantHoldersTest {
    @Inject
    private Holders holders;

    @BeforeEach
    void theDemonstrationIsThere() {
        Demo.fill();
    }

    @Test
    void theNearAndThoseAroundThemHoldIt() {
        assertThat(holders.of(Permissions.PEOPLE_MANAGE, Scope.country("HN"))).contains(Demo.id("focal.hn")).doesNotContain(Demo.id("hub.andean"));
        assertThat(holders.of(Permissions.PEOPLE_MANAGE, Scope.country("CO"))).contains(Demo.id("hub.andean")).doesNotContain(Demo.id("focal.hn"));
    }

    @Test
    void whoDoesEverythingIsNotToldOfEverything() {
        assertThat(holders.of("nobody:has:this", Scope.NETWORK)).isEmpty();
    }

    @Test
    void severalScopesAreAskedAboutAtOnce() {
        Scope honduras = Scope.country("HN");
        Scope colombia = Scope.country("CO");
        assertThat(holders.of(Permissions.PEOPLE_MANAGE, List.of(honduras, colombia)))
                .containsEntry(honduras, holders.of(Permissions.PEOPLE_MANAGE, honduras)).containsEntry(colombia, holders.of(Permissions.PEOPLE_MANAGE, colombia));
        assertThat(holders.of("nobody:has:this", List.of(honduras, colombia))).isEmpty();
        assertThat(holders.of(Permissions.PEOPLE_MANAGE, List.of())).isEmpty();
    }
}
