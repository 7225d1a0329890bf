package org.rtc.experts.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.experts.House;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.problem.SignInNeeded;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

@RtcTest
class CvsTest {
    @Inject
    private House house;
    @Inject
    private Cvs cvs;
    @Inject
    private Profiles profiles;

    private long person;
    private long expert;

    @BeforeEach
    void anExpertWithACv() {
        house.build();
        person = house.person("alma", "MX");
        expert = house.expert(person, Audience.EVERYONE, Shared.CV);
        As.person(person, () -> keep("%PDF-1.4\n1 0 obj\nendobj\ntrailer\n%%EOF\n"));
    }

    private void keep(String bytes) {
        try {
            cvs.keep(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8)), "cv.pdf");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void eachViewIsWrittenDownAndItsOwnerSeesWhoAndWhen() {
        long focal = house.focal("HN");

        As.person(focal, () -> cvs.open(expert));
        As.person(person, () -> cvs.open(expert));

        As.person(person, () -> assertThat(cvs.seen()).singleElement().satisfies(seen -> {
            assertThat(seen.who().id()).isEqualTo(focal);
            assertThat(seen.when()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        }));
    }

    @Test
    void visitorsAndLearnersDoNotGetIt() {
        long learner = house.person("learner", "HN");

        assertThatThrownBy(() -> cvs.open(expert)).isInstanceOf(SignInNeeded.class);
        As.person(learner, () -> assertThatThrownBy(() -> cvs.open(expert)).isInstanceOf(Problem.class));
        As.person(person, () -> assertThat(cvs.seen()).isEmpty());
    }

    @Test
    void withoutConsentNoOfficeGetsIt() {
        long focal = house.focal("HN");
        As.person(person, () -> profiles.consent(Audience.EVERYONE, Set.of(Shared.SKILLS)));

        As.person(focal, () -> assertThatThrownBy(() -> cvs.open(expert)).isInstanceOf(Problem.class));
    }

    @Test
    void whatIsNoPdfIsRefusedAndTheOldOneStays() {
        As.person(person, () -> {
            assertThatThrownBy(() -> keep("<html><script>alert(1)</script></html>")).isInstanceOfSatisfying(Problem.class,
                    problem -> assertThat(problem.errors()).extracting(Problem.FieldError::field).containsExactly("cv"));
            assertThat(cvs.open(expert)).isPositive();
        });
    }
}
