package org.rtc.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rtc.platform.access.Permissions;
import org.rtc.platform.people.entry.SignIn;
import org.rtc.platform.probe.Demo;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Scope;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

@RtcTest
class FirstStartTest {
    @Inject
    private FirstStart start;
    @Inject
    private Places places;
    @Inject
    private People people;
    @Inject
    private SignIn signIn;
    @Inject
    private Access access;

    @AfterEach
    void noDemonstration() {
        System.clearProperty("rtc.demo");
    }

    @Test
    void inProductionThereArePlacesAndNobody() {
        start.run();
        assertThat(places.countries()).hasSize(54);
        assertThat(places.hubs()).extracting(Places.Hub::id).containsExactly("andean", "caribbean", "central-america", "southern-cone");
        assertThat(places.topics()).hasSize(26);
        assertThat(people.byUsername("admin")).isEmpty();
    }

    @Test
    void theDemonstrationHasItsAccountsWithTheirLanguagesAndPowers() {
        System.setProperty("rtc.demo", "true");
        start.run();
        for (String name : new String[] {"admin", "secretariat", "hub.andean", "hub.caribbean", "focal.hn", "instructor", "learner", "learner2"}) {
            assertThat(signIn.verify(name, "demo").personId()).isEqualTo(Demo.id(name));
        }
        assertThat(As.person(Demo.id("learner2"), () -> access.viewer().lang())).isEqualTo(Lang.FR);
        assertThat(As.person(Demo.id("admin"), () -> access.can("any:thing:there-is", Scope.NETWORK))).isTrue();
        assertThat(As.person(Demo.id("focal.hn"), () -> access.can(Permissions.PEOPLE_MANAGE, Scope.country("HN")))).isTrue();
        assertThat(As.person(Demo.id("learner"), () -> access.canSomewhere(Permissions.PEOPLE_VIEW))).isFalse();
    }

    @Test
    void aSecondStartChangesNothing() {
        System.setProperty("rtc.demo", "true");
        start.run();
        long admin = Demo.id("admin");
        start.run();
        assertThat(Demo.id("admin")).isEqualTo(admin);
        assertThat(places.countries()).hasSize(54);
    }

    @Test
    void aHostIsNotForThatAMember() {
        start.run();
        assertThat(places.country("DO").orElseThrow().hub()).isEqualTo("central-america");
        assertThat(places.country("ES").orElseThrow().hub()).isNull();
    }

    @Test
    void everyCountryHasItsNameInFourLanguages() {
        start.run();
        assertThat(places.countries()).allSatisfy(c -> assertThat(c.name().values()).hasSize(4));
        assertThat(places.country("HN").orElseThrow().name().get(Lang.PT)).isEqualTo("Honduras");
        assertThat(places.country("DE").orElseThrow().name().get(Lang.PT)).isEqualTo("Alemanha");
    }

    @Test
    void topicsComeInTheOrderOfTheirNumbers() {
        start.run();
        assertThat(places.topics()).extracting(Places.Topic::code).startsWith("1", "1.1", "1.2").containsSubsequence("1.9", "1.10", "2", "2.6");
    }
}
