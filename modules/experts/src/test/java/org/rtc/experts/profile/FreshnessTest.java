package org.rtc.experts.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.experts.House;
import org.rtc.experts.directory.Directory;
import org.rtc.platform.notice.NoticeBox;
import org.rtc.spi.problem.Problem;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class FreshnessTest {
    @Inject
    private House house;
    @Inject
    private Freshness freshness;
    @Inject
    private Directory directory;
    @Inject
    private Profiles profiles;
    @Inject
    private NoticeBox notices;
    @Inject
    private EntityManager em;

    private long person;
    private long expert;

    @BeforeEach
    void anExpert() {
        house.build();
        person = house.person("alma", "MX");
        expert = house.expert(person, Audience.EVERYONE, Shared.SKILLS);
    }

    private void confirmed(int daysAgo) {
        Tx.run(() -> em.createQuery("update Expert e set e.confirmed = :when").setParameter("when", Instant.now().minus(Duration.ofDays(daysAgo))).executeUpdate());
    }

    private long notices() {
        return As.person(person, () -> notices.unread());
    }

    @Test
    void afterAYearTheExpertIsRemindedOnceAMonth() {
        confirmed(364);
        freshness.run();
        assertThat(notices()).isZero();

        confirmed(370);
        freshness.run();
        freshness.run();

        assertThat(notices()).isEqualTo(1);
        assertThat(directory.get(expert).stale(365)).isTrue();
    }

    @Test
    void whoDoesNotAnswerIsHiddenUntilTheyConfirm() {
        confirmed(430);
        freshness.run();
        assertThatThrownBy(() -> directory.get(expert)).isInstanceOf(Problem.class);

        As.person(person, () -> profiles.confirm());

        assertThat(directory.get(expert).stale(365)).isFalse();
    }
}
