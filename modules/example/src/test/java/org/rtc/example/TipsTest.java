package org.rtc.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.example.quiet.QuietBackup;
import org.rtc.example.quiet.QuietCourses;
import org.rtc.example.tip.OldTips;
import org.rtc.example.tip.TellColleagues;
import org.rtc.example.tip.TipData;
import org.rtc.example.tip.TipReport;
import org.rtc.example.tip.TipRow;
import org.rtc.example.tip.Tips;
import org.rtc.platform.access.PermissionSeed;
import org.rtc.platform.notice.NoticeBox;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.event.EnrolmentChanged;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.search.Search;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class TipsTest {
    @Inject
    private Tips tips;
    @Inject
    private OldTips old;
    @Inject
    private TipReport report;
    @Inject
    private TipData data;
    @Inject
    private Search search;
    @Inject
    private PermissionSeed permissions;
    @Inject
    private NoticeBox notices;
    @Inject
    private Event<EnrolmentChanged> enrolments;
    @Inject
    private EntityManager em;
    @Inject
    private QuietCourses quiet;
    @Inject
    private QuietBackup backup;
    @Inject
    private TellColleagues tell;

    private static final long TEACHER = 1001;
    private static final long LEARNER = 1002;

    @BeforeEach
    void aTeacherAndALearner() {
        permissions.apply();
        Tx.run(() -> {
            person(TEACHER, "teacher");
            person(LEARNER, "learner");
            em.createNativeQuery("insert into pf_role_grant (person_id, role, scope_kind, scope_id, granted) values (?, ?, 'network', '', '2026-01-01 00:00:00')")
                    .setParameter(1, TEACHER).setParameter(2, PermissionDef.INSTRUCTOR).executeUpdate();
        });
    }

    @Test
    void aTipIsCountedReportedAndForgottenWithItsAuthor() {
        As.person(TEACHER, () -> tips.add("Guarde sus preguntas de campo."));
        Tx.run(() -> em.createNativeQuery("update ex_tip set created = '2020-01-01 00:00:00'").executeUpdate());

        assertThat(As.person(TEACHER, () -> old.pending(5))).singleElement().satisfies(pending -> assertThat(pending.due()).isInThePast());
        assertThat(As.person(LEARNER, () -> old.pending(5))).isEmpty();
        assertThat(As.person(TEACHER, () -> report.table(Lang.ES, Map.of())).rows()).containsExactly(List.of("2020-01", 1L));
        assertThat(data.export(TEACHER).toString()).contains("preguntas de campo");

        Tx.run(() -> data.erase(TEACHER));

        assertThat(tips.newest(null, 5)).isEmpty();
    }

    private void person(long id, String name) {
        em.createNativeQuery("""
                insert into pf_person (id, username, email, given_name, family_name, lang, zone, created, active, email_confirmed, session_epoch, version)
                values (?, ?, ?, 'N', 'N', 'es', 'UTC', '2026-01-01 00:00:00', true, true, 0, 0)""")
                .setParameter(1, id).setParameter(2, name).setParameter(3, name + "@example.org").executeUpdate();
    }

    @Test
    void whoTeachesSharesATipAndItIsFound() {
        long id = As.person(TEACHER, () -> tips.add("Guarde los códigos, no solo los nombres"));

        assertThat(tips.newest(null, 10)).extracting(TipRow::text).containsExactly("Guarde los códigos, no solo los nombres");
        assertThat(search.find("tip", "codigos", Lang.ES, Map.of(), 0, 10).ids()).isEqualTo(List.of(id));
    }

    @Test
    void whoHoldsNoPermissionIsRefused() {
        assertThatThrownBy(() -> As.person(LEARNER, () -> tips.add("Hola"))).isInstanceOf(Forbidden.class);
        assertThat(tips.newest(null, 10)).isEmpty();
    }

    @Test
    void aBlankTipIsRefused() {
        assertThatThrownBy(() -> As.person(TEACHER, () -> tips.add("  "))).isInstanceOf(Problem.class);
        assertThat(tips.newest(null, 10)).isEmpty();
    }

    @Test
    void whoEnrolsGetsTheNewestTip() {
        As.person(TEACHER, () -> tips.add("Lea primero el programa"));

        Tx.run(() -> enrolments.fire(new EnrolmentChanged(1, LEARNER, true)));

        assertThat(As.person(LEARNER, () -> notices.unread())).isEqualTo(1);
    }

    @Test
    void aQuietCourseSendsNoTipAndStaysQuietInItsBackup() {
        As.person(TEACHER, () -> tips.add("Lea primero el programa"));
        As.person(TEACHER, () -> quiet.set(1, true));

        Tx.run(() -> enrolments.fire(new EnrolmentChanged(1, LEARNER, true)));
        Tx.run(() -> backup.restore(2, backup.backup(1), Map.of()));

        assertThat(As.person(LEARNER, () -> notices.unread())).isZero();
        assertThat(quiet.is(2)).isTrue();
        assertThat(backup.backup(3)).isNull();
        assertThatThrownBy(() -> As.person(LEARNER, () -> quiet.set(1, false))).isInstanceOf(Forbidden.class);
    }

    @Test
    void whoSharesTipsIsToldOfThoseOfOthersOnly() {
        long id = As.person(TEACHER, () -> tips.add("Haga copias"));
        Tx.run(() -> em.createNativeQuery("update ex_tip set author_id = 1").executeUpdate());

        tell.handle(Json.createObjectBuilder().add("tip", id).build());
        tell.handle(Json.createObjectBuilder().add("tip", id + 1).build());

        assertThat(As.person(TEACHER, () -> notices.unread())).isEqualTo(1);
        assertThat(As.person(LEARNER, () -> notices.unread())).isZero();
    }

    @Test
    void oldTipsAreForgotten() {
        As.person(TEACHER, () -> tips.add("Viejo"));
        tips.forgetOlderThan(Duration.ofDays(1));
        assertThat(tips.newest(null, 10)).hasSize(1);

        tips.forgetOlderThan(Duration.ofSeconds(-1));

        assertThat(tips.newest(null, 10)).isEmpty();
    }
}
