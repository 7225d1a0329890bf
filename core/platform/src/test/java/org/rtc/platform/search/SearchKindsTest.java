package org.rtc.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.rtc.platform.probe.ProbeSource;
import org.rtc.spi.event.Started;
import org.rtc.testkit.RtcTest;

@RtcTest
class SearchKindsTest {
    @Inject
    SearchKinds kinds;
    @Inject
    EntityManager em;

    @Test
    void eachKindIsNotedWithItsPartHoweverOftenItStarts() {
        kinds.note(new Started());
        kinds.note(new Started());

        assertThat(em.createNativeQuery("select part from pf_search_kind where kind = ?1").setParameter(1, ProbeSource.KIND).getResultList())
                .isEqualTo(java.util.List.of("probe"));
    }
}
