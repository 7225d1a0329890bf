package org.rtc.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.needs.respondent.RespondentKind;
import org.rtc.needs.respondent.RespondentQueries;
import org.rtc.needs.respondent.Respondents;
import org.rtc.needs.round.RoundDetails;
import org.rtc.needs.round.RoundStatus;
import org.rtc.needs.round.Rounds;
import org.rtc.needs.round.Weights;
import org.rtc.platform.notice.NoticeBox;
import org.rtc.spi.access.Scope;
import org.rtc.spi.problem.Forbidden;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;
import org.rtc.testkit.Tx;
import org.rtc.testkit.db.Statements;

/** Whom a round asks, when it opens, and whom it reminds. */
@RtcTest
class RoundsTest {
    private static final Instant NOW = Instant.now();
    @Inject
    private Asking asking;
    @Inject
    private Rounds rounds;
    @Inject
    private Respondents respondents;
    @Inject
    private RespondentQueries queries;
    @Inject
    private NoticeBox notices;
    @Inject
    private EntityManager em;

    private long questionnaire;

    @BeforeEach
    void people() {
        Somebody.all();
        questionnaire = asking.published();
    }

    private RoundDetails details(Instant opens, String... countries) {
        return new RoundDetails(questionnaire, Asking.TITLE, LocalizedText.EMPTY, opens, NOW.plus(Duration.ofDays(10)), ZoneOffset.UTC, Weights.USUAL, null, Set.of(countries));
    }

    private long drawn(Instant opens, String... countries) {
        return As.person(Somebody.SECRETARIAT, () -> rounds.create(details(opens, countries), Scope.NETWORK));
    }

    private int unread(long person) {
        return As.person(person, () -> (int) notices.unread());
    }

    @Test
    void itOpensByItselfOnItsDayAndNotBefore() {
        long due = drawn(NOW.minusSeconds(60));
        long ahead = drawn(NOW.plus(Duration.ofDays(2)));
        long byHand = drawn(null);

        rounds.openDue();

        assertThat(rounds.find(due).status()).isEqualTo(RoundStatus.OPEN);
        assertThat(rounds.find(ahead).status()).isEqualTo(RoundStatus.DRAFT);
        assertThat(rounds.find(byHand).status()).isEqualTo(RoundStatus.DRAFT);
        assertThat(unread(Somebody.HONDURAS)).isEqualTo(1);
        As.person(Somebody.SECRETARIAT, () -> assertThatThrownBy(() -> rounds.create(details(NOW.plus(Duration.ofDays(11))), Scope.NETWORK)).isInstanceOf(Problem.class));
    }

    @Test
    void itAsksTheCountriesThatWereChosenAndNoOthers() {
        long id = drawn(null, "HN", "PA");
        As.person(Somebody.SECRETARIAT, () -> rounds.open(id, null));

        assertThat(queries.turnout(id)).extracting(t -> t.country()).containsExactlyInAnyOrder("HN", "PA");
        assertThat(unread(Somebody.HONDURAS)).isEqualTo(1);
        assertThat(unread(Somebody.GUATEMALA)).isZero();
        As.person(Somebody.GUATEMALA, () -> assertThatThrownBy(() -> respondents.invite(id, "GT", RespondentKind.STAFF, List.of("x@y.example"), Lang.ES)).isInstanceOf(Problem.class));
        As.person(Somebody.SECRETARIAT, () -> assertThatThrownBy(() -> rounds.change(id, details(null, "HN"))).hasMessage("needs.error.countriesFixed"));
    }

    @Test
    void aHubAsksItsOwnMembersAlone() {
        As.person(Somebody.HUB, () -> {
            assertThatThrownBy(() -> rounds.create(details(null), Scope.NETWORK)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> rounds.create(details(null, "TT"), Scope.hub("central-america"))).satisfies(e -> assertThat(Asking.error(e)).isEqualTo("needs.error.notInScope"));
            long own = rounds.create(details(null, "HN"), Scope.hub("central-america"));
            rounds.open(own, null);
            assertThat(queries.turnout(own)).hasSize(1);
        });
    }

    @Test
    void aHubComparesWithNoRoundThatItDoesNotSee() {
        long caribbean = As.person(Somebody.OTHER_HUB, () -> rounds.create(details(null), Scope.hub("caribbean")));
        RoundDetails d = details(null);
        As.person(Somebody.HUB, () -> assertThatThrownBy(() -> rounds.create(new RoundDetails(d.questionnaire(), d.title(), d.intro(), d.deadline(), d.zone(), d.weights(), caribbean),
                Scope.hub("central-america"))).isInstanceOf(Problem.class));
    }

    @Test
    void thoseWhoAreLateAreRemindedOnceInSoManyDays() {
        long id = drawn(null, "HN", "PA");
        As.person(Somebody.SECRETARIAT, () -> rounds.open(id, null));
        asking.answer(Somebody.PANAMA, id, "PA", 1, 1, 1);

        respondents.remindAfter(Duration.ofDays(7));
        assertThat(unread(Somebody.HONDURAS)).isEqualTo(1);

        long later = As.person(Somebody.HONDURAS, () -> Long.parseLong(asking.office(id, "HN")));
        Tx.run(() -> em.createQuery("update NeedsRespondent r set r.invited = :then where r.round = :round")
                .setParameter("then", NOW.minus(Duration.ofDays(8))).setParameter("round", id).executeUpdate());
        respondents.remindAfter(Duration.ofDays(7));
        respondents.remindAfter(Duration.ofDays(7));

        assertThat(unread(Somebody.HONDURAS)).isEqualTo(2);
        assertThat(unread(Somebody.PANAMA)).isEqualTo(1);
        assertThat(Tx.get(() -> queries.find(later).getReminded())).isNotNull();
    }

    @Test
    void whoIsAskedCostsTheSameHoweverMany() {
        long id = drawn(null);
        As.person(Somebody.SECRETARIAT, () -> rounds.open(id, null));
        As.person(Somebody.HONDURAS, () -> respondents.invite(id, "HN", RespondentKind.STAFF, List.of("a@ine.example"), Lang.ES));
        int one = Sql.count(() -> queries.list(id, List.of("HN"), null, 100));

        As.person(Somebody.HONDURAS, () -> respondents.invite(id, "HN", RespondentKind.STAFF, List.of("b@ine.example", "c@ine.example", "colleague"), Lang.ES));

        assertThat(Sql.count(() -> queries.list(id, List.of("HN"), null, 100))).isEqualTo(one).isEqualTo(1);
    }

    @Test
    void openingCostsTheSameHoweverManyCountriesAreAsked() {
        As.person(Somebody.SECRETARIAT, () -> {
            long one = rounds.create(details(null, "HN"), Scope.NETWORK);
            long many = rounds.create(details(null), Scope.NETWORK);
            long reads = reads(() -> rounds.open(many, null));
            assertThat(queries.turnout(many)).hasSizeGreaterThan(20);
            assertThat(reads).isLessThan(reads(() -> rounds.open(one, null)) + 5);
        });
    }

    private static long reads(Runnable work) {
        return Statements.during(work).stream().filter(sql -> sql.regionMatches(true, 0, "select", 0, 6)).count();
    }
}
