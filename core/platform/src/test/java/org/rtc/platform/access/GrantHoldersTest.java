package org.rtc.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
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
}
