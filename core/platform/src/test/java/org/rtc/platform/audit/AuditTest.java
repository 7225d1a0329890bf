package org.rtc.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rtc.platform.audit.AuditLog.Filter;
import org.rtc.platform.audit.AuditLog.Row;
import org.rtc.platform.probe.Somebody;
import org.rtc.spi.access.Scope;
import org.rtc.spi.audit.Audit;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class AuditTest {
    @Inject
    private Audit audit;
    @Inject
    private AuditLog log;

    @Test
    void itSaysWhoDidWhatWhereAndWhen() {
        long ana = Somebody.named("ana", Lang.ES);
        As.person(ana, () -> audit.record("learning.course.publish", Scope.country("HN"), "course:12", "Censos"));

        assertThat(list(Filter.ALL).items()).singleElement().satisfies(row -> {
            assertThat(row.personId()).isEqualTo(ana);
            assertThat(row.name()).isEqualTo("ana Pérez");
            assertThat(row.scope()).isEqualTo("country:HN");
            assertThat(row.detail()).isEqualTo("Censos");
            assertThat(row.at()).isBetween(Instant.now().minusSeconds(20), Instant.now().plusSeconds(1));
        });
    }

    @Test
    void theSystemIsNobody() {
        As.system(() -> audit.record("platform.x.y", Scope.NETWORK, "x:1", ""));

        assertThat(list(Filter.ALL).items()).extracting(Row::personId).containsOnlyNulls();
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoEntry() {
        assertThatThrownBy(() -> Tx.run(() -> {
            audit.record("platform.x.y", Scope.NETWORK, "x:1", "");
            throw new IllegalStateException();
        }));

        assertThat(list(Filter.ALL).items()).isEmpty();
    }

    @Test
    void filtersNarrowTheList() {
        long ana = Somebody.named("ana", Lang.ES);
        As.person(ana, () -> audit.record("learning.course.publish", Scope.country("HN"), "course:12", ""));
        As.system(() -> audit.record("learning.course.delete", Scope.NETWORK, "course:13", ""));
        As.system(() -> audit.record("learningXcourse.x", Scope.NETWORK, "course:13", ""));

        assertThat(list(new Filter(ana, null, null, null, null, null)).items()).hasSize(1);
        assertThat(list(new Filter(null, "learning.course.", null, null, null, null)).items()).hasSize(2);
        assertThat(list(new Filter(null, "learning_", null, null, null, null)).items()).isEmpty();
        assertThat(list(new Filter(null, null, Scope.country("HN"), null, null, null)).items()).hasSize(1);
        assertThat(list(new Filter(null, null, null, "course:13", null, null)).items()).hasSize(2);
        assertThat(list(new Filter(null, null, null, null, Instant.now().plusSeconds(60), null)).items()).isEmpty();
        assertThat(list(new Filter(null, null, null, null, null, Instant.now().plusSeconds(60))).items()).hasSize(3);
    }

    @Test
    void itIsPagedByKeyNewestFirst() {
        for (int i = 1; i <= 3; i++) {
            String object = "x:" + i;
            As.system(() -> audit.record("platform.x.y", Scope.NETWORK, object, ""));
        }
        Slice<Row> first = As.system(() -> log.list(Filter.ALL, null, 2));
        Slice<Row> rest = As.system(() -> log.list(Filter.ALL, first.next(), 2));

        assertThat(first.items()).extracting(Row::object).containsExactly("x:3", "x:2");
        assertThat(rest.items()).extracting(Row::object).containsExactly("x:1");
        assertThat(rest.next()).isNull();
    }

    @Test
    void othersMayNotReadIt() {
        As.person(Somebody.named("ana", Lang.ES), () -> {
            assertThatThrownBy(() -> log.list(Filter.ALL, null, 10)).isInstanceOf(Forbidden.class);
        });
    }

    private Slice<Row> list(Filter filter) {
        return As.system(() -> log.list(filter, null, 50));
    }
}
