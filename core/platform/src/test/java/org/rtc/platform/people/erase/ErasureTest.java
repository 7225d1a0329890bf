package org.rtc.platform.people.erase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.platform.people.manage.ManagePeople;
import org.rtc.platform.probe.Demo;
import org.rtc.platform.probe.Post;
import org.rtc.spi.notice.Notices;
import org.rtc.spi.people.People;
import org.rtc.spi.problem.Problem;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class ErasureTest {
    @Inject
    private Erasure erasure;
    @Inject
    private ManagePeople manage;
    @Inject
    private Notices notices;
    @Inject
    private People people;
    @Inject
    private EntityManager em;

    private long learner;
    private long admin;

    @BeforeEach
    void theDemonstrationIsThere() {
        Demo.fill();
        learner = Demo.id("learner");
        admin = Demo.id("admin");
    }

    @Test
    void whoErasesTheirAccountIsGoneWithAllThatHungOnIt() {
        As.person(admin, () -> manage.sendLink(learner));
        Tx.run(() -> notices.send("probe.news", List.of(learner), "/", "x"));

        As.person(learner, () -> erasure.own("demo", true));

        assertThat(people.byId(learner)).isEmpty();
        assertThat(people.byLogin("learner")).isEmpty();
        for (String table : List.of("pf_notice", "pf_role_grant", "pf_token", "pf_notice_choice")) {
            assertThat(count("select count(*) from " + table + " where person_id = " + learner)).as(table).isZero();
        }
        assertThat(Post.last().subject()).isEqualTo("Su cuenta de RTC se borró");
    }

    @Test
    void theAuditKeepsWhatWasDoneAndNoName() {
        As.person(admin, () -> manage.sendLink(learner));

        As.person(learner, () -> erasure.own("demo", true));

        assertThat(count("select count(*) from pf_audit where act = 'platform.person.erase' and object = 'person:" + learner + "'")).isOne();
        assertThat(count("select count(*) from pf_audit where person_id = " + learner + " and (name <> '' or address is not null)")).isZero();
        assertThat(count("select count(*) from pf_audit where object = 'person:" + learner + "' and detail <> ''")).isZero();
    }

    @Test
    void nobodyIsErasedByAWrongPasswordOrAStrayClick() {
        refused(422, () -> As.person(learner, () -> erasure.own("other", true)));
        refused(422, () -> As.person(learner, () -> erasure.own("demo", false)));
        refused(422, () -> As.person(admin, () -> erasure.other(learner, "learner2")));
        assertThat(people.byId(learner)).isPresent();
    }

    @Test
    void administratorsEraseInTheirScopeAndNobodyStronger() {
        refused(403, () -> As.person(Demo.id("focal.hn"), () -> erasure.other(Demo.id("learner"), "learner")));
        refused(403, () -> As.person(Demo.id("secretariat"), () -> erasure.other(admin, "admin")));
        refused(409, () -> As.person(admin, () -> erasure.other(admin, "admin")));

        As.person(admin, () -> erasure.other(learner, " Learner "));

        assertThat(people.byId(learner)).isEmpty();
    }

    @Test
    void theLastAdministratorStays() {
        refused(409, () -> As.person(admin, () -> erasure.own("demo", true)));
        assertThat(people.byId(admin)).isPresent();
    }

    private static void refused(int status, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status()).isEqualTo(status));
    }

    private long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
