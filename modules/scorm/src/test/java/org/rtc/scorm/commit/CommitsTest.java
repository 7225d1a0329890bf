package org.rtc.scorm.commit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.scorm.Jsons;
import org.rtc.scorm.attempt.Attempt;
import org.rtc.scorm.attempt.Attempts;
import org.rtc.scorm.attempt.AttemptsOfPerson;
import org.rtc.scorm.house.Exchange;
import org.rtc.scorm.house.School;
import org.rtc.scorm.item.ScormKind;
import org.rtc.scorm.play.Grant;
import org.rtc.scorm.play.Grants;
import org.rtc.scorm.play.PlayerEndpoint;
import org.rtc.spi.access.Tokens;
import org.rtc.spi.course.ItemProgress;
import org.rtc.spi.course.ItemProgress.Status;
import org.rtc.spi.course.Progress;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;
import org.rtc.testkit.Tx;

@RtcTest
class CommitsTest {
    private static final String HALF = "{\"completion\":\"incomplete\",\"success\":\"unknown\",\"score\":null,"
            + "\"seconds\":40.2,\"progress\":0.5,\"location\":\"7\"}";
    private static final String PASSED = "{\"completion\":\"completed\",\"success\":\"passed\","
            + "\"score\":{\"scaled\":0.85,\"raw\":85,\"min\":0,\"max\":100},\"seconds\":90,\"progress\":1,\"location\":null}";

    @Inject
    private EntityManager em;
    @Inject
    private School school;
    @Inject
    private Grants grants;
    @Inject
    private Tokens tokens;
    @Inject
    private CommitEndpoint endpoint;
    @Inject
    private PlayerEndpoint player;
    @Inject
    private Attempts attempts;
    @Inject
    private Progress progress;
    @Inject
    private ScormKind kind;
    @Inject
    private AttemptsOfPerson copy;

    private long course;
    private long item;
    private long learner;
    private String token;

    @BeforeEach
    void play() {
        course = school.course();
        item = school.item(course, School.GOLF_2004);
        learner = school.learner(course, "ana");
        token = launch(learner);
    }

    @Test
    void aCommitIsMergedIntoTheState() {
        assertThat(commit(1, "{\"attempt\":{\"items\":{\"a\":{\"location\":\"1\",\"exit\":\"suspend\"}}}}", HALF).text())
                .isEqualTo("{\"revision\":1}");
        commit(2, "{\"attempt\":{\"items\":{\"a\":{\"location\":null,\"seconds\":5},\"b\":{}}}}", HALF);

        assertThat(attempt().getState())
                .isEqualTo("{\"attempt\":{\"items\":{\"a\":{\"exit\":\"suspend\",\"seconds\":5},\"b\":{}}}}");
        assertThat(attempt().getRevision()).isEqualTo(2);
        assertThat(attempt().result().seconds()).isEqualTo(40);
        assertThat(attempt().result().location()).isEqualTo("7");
    }

    @Test
    void theSameCommitSentAgainIsAnsweredAndChangesNothing() {
        commit(1, "{\"attempt\":{\"n\":1}}", HALF);

        assertThat(commit(1, "{\"attempt\":{\"n\":1}}", HALF).status()).isEqualTo(200);
        assertThat(attempt().getRevision()).isOne();
    }

    @Test
    void anotherPageThatDidNotSeeTheLastCommitIsToldSo() {
        commit(1, "{\"attempt\":{\"n\":1}}", HALF);

        assertThat(commit(1, "{\"attempt\":{\"n\":2}}", HALF).status()).isEqualTo(409);
        assertThat(commit(3, "{\"attempt\":{\"n\":3}}", HALF).status()).isEqualTo(409);
        assertThat(attempt().getState()).contains("\"n\":1");
    }

    @Test
    void whoWasOvertakenHearsOfTheLastCommitByItsName() {
        String name = "a".repeat(43);
        send("\"id\":\"" + name + "\",", 1, "{\"attempt\":{\"n\":1}}");

        assertThat(commit(1, "{\"attempt\":{\"n\":2}}", HALF).text()).isEqualTo("{\"revision\":1,\"last\":\"" + name + "\"}");
        assertThat(send("\"id\":\"" + name + "\",", 1, "{\"attempt\":{\"n\":1}}").status()).isEqualTo(200);
        assertThat(boot(token).getString("last")).isEqualTo(name);
        assertThat(send("\"id\":\"short\",", 2, "{}").status()).isEqualTo(400);
    }

    @Test
    void aGrantInUseIsRenewedBeforeItRunsOutAndNotForEver() {
        Grant now = grants.verify(token).orElseThrow();
        Instant begin = Instant.now().minus(Duration.ofHours(10));
        String old = sign(now, begin, begin.plus(Duration.ofHours(12)));
        String oldest = sign(now, begin.minus(Duration.ofDays(3)), Instant.now().plusSeconds(60));

        assertThat(commit(1, "{\"attempt\":{\"n\":1}}", HALF).text()).doesNotContain("grant");
        Exchange renewed = commit(old, 2, "{\"attempt\":{\"n\":2}}", HALF, false);
        Grant next = grants.verify(Jsons.object(renewed.text()).getString("grant")).orElseThrow();
        assertThat(next.attempt()).isEqualTo(now.attempt());
        assertThat(next.end()).isAfter(Instant.now().plus(Duration.ofHours(11)));
        assertThat(commit(oldest, 3, "{\"attempt\":{\"n\":3}}", HALF, false).text()).doesNotContain("grant");
    }

    @Test
    void aGrantThatRanOutSavesNoMore() {
        Grant now = grants.verify(token).orElseThrow();

        assertThat(commit(sign(now, Instant.now(), Instant.now().minusSeconds(1)), 1, "{}", HALF, false).status()).isEqualTo(401);
    }

    @Test
    void ofTwoPagesThatCommitAtOnceOneIsTaken() throws Exception {
        ExecutorService pages = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> all = List.of(1, 2, 3, 4).stream()
                    .map(n -> (Callable<Integer>) () -> commit(1, "{\"attempt\":{\"n\":" + n + "}}", HALF).status()).toList();
            List<Integer> answers = pages.invokeAll(all).stream().map(CommitsTest::get).toList();

            assertThat(answers).containsOnlyOnce(200).filteredOn(status -> status != 200).hasSize(3).containsOnly(409);
        } finally {
            pages.shutdown();
        }
        assertThat(attempt().getRevision()).isOne();
    }

    @Test
    void theSameCommitSentTwiceAtOnceIsTakenOnceAndAnsweredTwice() throws Exception {
        ExecutorService sender = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> same = () -> commit(1, "{\"attempt\":{\"n\":1}}", HALF).status();

            assertThat(sender.invokeAll(List.of(same, same, same, same)).stream().map(CommitsTest::get).toList()).containsOnly(200);
        } finally {
            sender.shutdown();
        }
    }

    @Test
    void theCourseHearsOfResults() {
        commit(1, "{}", HALF);
        assertThat(progress.of(item, learner)).isEqualTo(new ItemProgress(Status.IN_PROGRESS, null, 40, 0.5, 1));

        commit(2, "{}", PASSED, true);
        assertThat(progress.of(item, learner)).isEqualTo(new ItemProgress(Status.PASSED, 85.0, 90, 1.0, 1));
    }

    @Test
    void theBestAttemptCounts() {
        commit(1, "{}", PASSED, true);
        token = launch(learner);
        commit(1, "{}", HALF);

        assertThat(progress.of(item, learner)).isEqualTo(new ItemProgress(Status.PASSED, 85.0, 130, 1.0, 2));
    }

    @Test
    void anOrdinaryCommitCostsOneStatement() {
        commit(1, "{\"attempt\":{\"n\":1}}", HALF);

        assertThat(Sql.statements(() -> commit(2, "{\"attempt\":{\"n\":2}}", HALF))).hasSize(1);
        assertThat(attempt().getState()).isEqualTo("{\"attempt\":{\"n\":2}}");
    }

    @Test
    void whatAnotherNodeSavedMeanwhileStays() {
        commit(1, "{\"attempt\":{\"n\":1}}", HALF);
        Tx.run(() -> em.createNativeQuery("update sc_attempt set state = '{\"attempt\":{\"n\":7}}', revision = 2, fingerprint = 'elsewhere'").executeUpdate());

        assertThat(commit(2, "{\"attempt\":{\"n\":2}}", HALF).text()).isEqualTo("{\"revision\":2,\"last\":\"elsewhere\"}");
        assertThat(commit(3, "{\"attempt\":{\"m\":3}}", HALF).text()).isEqualTo("{\"revision\":3}");
        assertThat(attempt().getState()).isEqualTo("{\"attempt\":{\"n\":7,\"m\":3}}");
    }

    @Test
    void timeThatTheCourseHasNotHeardOfIsThereForWhoeverAsks() {
        commit(1, "{\"attempt\":{\"n\":1}}", HALF);
        commit(2, "{\"attempt\":{\"n\":2}}", HALF.replace("40.2", "55"));
        assertThat(progress.of(item, learner).seconds()).isEqualTo(40);

        kind.catchUp(learner);

        assertThat(progress.of(item, learner)).isEqualTo(new ItemProgress(Status.IN_PROGRESS, null, 55, 0.5, 1));
        assertThat(Sql.statements(() -> kind.catchUp(learner))).hasSize(1);
    }

    @Test
    void whatIsGlobalReachesTheLearnersOtherPackages() {
        commit(1, "{\"learner\":{\"objectives\":{\"o\":{\"satisfied\":true}}},\"course\":{\"c\":1},\"attempt\":{\"n\":1}}", PASSED, true);
        JsonObject next = boot(launch(learner));
        long other = school.item(course, School.GOLF_2004);
        String elsewhere = school.launch(course, other, learner);

        assertThat(next.getJsonObject("state").toString())
                .isEqualTo("{\"course\":{\"c\":1},\"learner\":{\"objectives\":{\"o\":{\"satisfied\":true}}}}");
        assertThat(boot(elsewhere).getJsonObject("state").toString())
                .isEqualTo("{\"learner\":{\"objectives\":{\"o\":{\"satisfied\":true}}}}");
        assertThat(attempt().getState()).doesNotContain("learner");
    }

    @Test
    void noCommitTakesAwayAllThatIsGlobal() {
        commit(1, "{\"learner\":{\"objectives\":{\"o\":{\"satisfied\":true}}}}", HALF);
        commit(2, "{\"learner\":null}", HALF);

        assertThat(boot(launch(learner)).getJsonObject("state").toString()).isEqualTo("{\"learner\":{\"objectives\":{\"o\":{\"satisfied\":true}}}}");
    }

    @Test
    void aGrantThatNobodySignedIsRefused() {
        String forged = token.substring(0, token.length() - 2) + (token.endsWith("AA") ? "BB" : "AA");

        assertThat(commit(forged, 1, "{}", HALF, false).status()).isEqualTo(401);
        assertThat(commit("", 1, "{}", HALF, false).status()).isEqualTo(401);
    }

    @Test
    void whoLeavesTheCourseSavesNothingUntilTheyComeBack() {
        long elsewhere = school.course("maestra");
        school.comeBack(elsewhere, learner);
        school.leave(elsewhere, learner);
        assertThat(commit(1, "{\"attempt\":{\"n\":1}}", HALF).status()).isEqualTo(200);

        school.leave(course, learner);
        assertThat(commit(2, "{\"attempt\":{\"n\":2}}", PASSED).status()).isEqualTo(401);
        assertThat(attempt().getState()).contains("\"n\":1");
        assertThat(Exchange.get(host(token)).to(player, Map.of("grant", token)).status()).isEqualTo(303);

        school.comeBack(course, learner);
        assertThat(commit(2, "{\"attempt\":{\"n\":2}}", HALF).status()).isEqualTo(200);
    }

    @Test
    void whoseAccountIsClosedSavesNothingUntilItIsOpenedAgain() {
        assertThat(commit(1, "{\"attempt\":{\"n\":1}}", HALF).status()).isEqualTo(200);

        school.close(learner);
        assertThat(commit(2, "{\"attempt\":{\"n\":2}}", PASSED).status()).isEqualTo(401);
        assertThat(Exchange.get(host(token)).to(player, Map.of("grant", token)).status()).isEqualTo(303);
        school.leave(course, learner);
        school.comeBack(course, learner);
        assertThat(commit(2, "{\"attempt\":{\"n\":2}}", PASSED).status()).isEqualTo(401);
        assertThat(attempt().getState()).contains("\"n\":1");

        school.reopen(learner);
        assertThat(commit(2, "{\"attempt\":{\"n\":2}}", HALF).status()).isEqualTo(200);
        school.leave(course, learner);
        school.close(learner);
        school.reopen(learner);
        assertThat(commit(3, "{}", HALF).status()).isEqualTo(401);
    }

    @Test
    void noPackageFillsWhatTheOthersAreGiven() {
        commit(1, "{\"learner\":{\"data\":{\"a\":\"kept\"}}}", HALF);
        String much = "{\"attempt\":{\"n\":2},\"learner\":{\"data\":{\"b\":\"" + "x".repeat(1_000_000) + "\"}}}";

        assertThat(commit(2, much, HALF).status()).isEqualTo(200);
        assertThat(attempt().getState()).contains("\"n\":2");
        assertThat(boot(token).getJsonObject("state").getJsonObject("learner").toString()).isEqualTo("{\"data\":{\"a\":\"kept\"}}");
    }

    @Test
    void numbersAndNestingBeyondReasonAreRefused() {
        for (String summary : List.of(HALF.replace("0.5", "1e999"), HALF.replace("40.2", "1e400"), HALF.replace("40.2", "NaN"),
                PASSED.replace("\"raw\":85", "\"raw\":-1e999"))) {
            assertThat(commit(1, "{}", summary).status()).as(summary).isEqualTo(400);
        }
        String deep = "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000);
        assertThat(commit(1, "{\"attempt\":" + deep + "}", HALF).status()).isEqualTo(400);
        assertThat(commit(Integer.MIN_VALUE, "{}", HALF).status()).isEqualTo(409);
        assertThat(Exchange.post(host(token), "{\"grant\":\"" + token + "\",\"revision\":1e99999999,\"changes\":{},\"summary\":" + HALF + "}")
                .to(endpoint, Map.of()).status()).isEqualTo(400);
        assertThat(attempt().getRevision()).isZero();
    }

    @Test
    void aGrantSavesItsOwnAttemptAlone() {
        String others = launch(school.learner(course, "luis"));
        commit(others, 1, "{\"attempt\":{\"n\":1}}", HALF, false);

        assertThat(attempt().getRevision()).isZero();
    }

    @Test
    void whoLooksAroundSavesNothing() {
        long visitor = school.administrator("rosa");
        String browsing = launch(visitor);

        assertThat(boot(browsing).getJsonObject("attempt").getString("mode")).isEqualTo("browse");
        assertThat(commit(browsing, 1, "{}", HALF, false).status()).isEqualTo(403);
        assertThat(attempts.last(item, visitor)).isEmpty();
    }

    @Test
    void anotherSiteCannotCommit() {
        assertThat(exchange(token, 1, "{}", HALF, false).with("Origin", "https://evil.example").to(endpoint, Map.of()).status())
                .isEqualTo(403);
        assertThat(exchange(token, 1, "{}", HALF, false).with("Sec-Fetch-Site", "same-site").to(endpoint, Map.of()).status())
                .isEqualTo(403);
        assertThat(exchange(token, 1, "{}", HALF, false).with("Host", "0.content.example").to(endpoint, Map.of()).status())
                .isEqualTo(403);
        assertThat(exchange(token, 1, "{}", HALF, false).with("Content-Type", "text/plain").to(endpoint, Map.of()).status())
                .isEqualTo(415);
    }

    @Test
    void whatIsNoCommitIsRefused() {
        String grant = "{\"grant\":\"" + token + "\"";
        for (String body : List.of("", "[]", "{", grant + "}", grant + ",\"revision\":1,\"changes\":[]}", grant + ",\"revision\":1,\"changes\":{}}")) {
            assertThat(Exchange.post(host(token), body).to(endpoint, Map.of()).status()).as(body).isEqualTo(400);
        }
        assertThat(Exchange.post(host(token), "{\"grant\":1}").to(endpoint, Map.of()).status()).isEqualTo(401);
        assertThat(commit(1, "{}", HALF.replace("incomplete", "perfect")).status()).isEqualTo(400);
        assertThat(commit(1, "{}", HALF.replace("0.5", "1.5")).status()).isEqualTo(400);
        assertThat(commit(1, "{}", PASSED.replace("0.85", "85")).status()).isEqualTo(400);
        assertThat(commit(1, "{}", PASSED.replace("90", "-1")).status()).isEqualTo(400);
        assertThat(Exchange.post(host(token), "x".repeat(4_000_001)).to(endpoint, Map.of()).status()).isEqualTo(413);
        assertThat(commit(1, "{\"a\":[" + "1,".repeat(Values.MOST) + "1]}", HALF).status()).isEqualTo(413);
        assertThat(attempt().getRevision()).isZero();
    }

    @Test
    void aCommitToADeletedItemIsGone() {
        kind.delete(school.facts(item));

        assertThat(commit(1, "{}", HALF).status()).isEqualTo(410);
    }

    @Test
    void restGivesTheRawDataModel() {
        commit(1, "{\"attempt\":{\"items\":{\"a\":{\"values\":{\"cmi.location\":\"3\"}}}}}", PASSED, true);

        JsonObject json = kind.attempts(school.facts(item), learner).getJsonObject(0);
        assertThat(json.getString("status")).isEqualTo("passed");
        assertThat(json.getJsonNumber("score").doubleValue()).isEqualTo(85);
        assertThat(json.getJsonObject("data").toString()).isEqualTo("{\"items\":{\"a\":{\"values\":{\"cmi.location\":\"3\"}}}}");
    }

    @Test
    void thePersonsCopyHasTheirAttempts() {
        commit(1, "{\"attempt\":{\"n\":1}}", HALF);

        assertThat(copy.export(learner).asJsonArray()).hasSize(1);
        assertThat(copy.export(school.person("luis")).asJsonArray()).isEmpty();
    }

    private Attempt attempt() {
        return attempts.all(item, learner).get(0);
    }

    private String launch(long person) {
        return school.launch(course, item, person);
    }

    private JsonObject boot(String grant) {
        return school.boot(grant);
    }

    private String host(String grant) {
        return grants.verify(grant).or(() -> grants.verify(token)).orElseThrow().key() + ".content.example";
    }

    private Exchange commit(int revision, String changes, String summary) {
        return commit(revision, changes, summary, false);
    }

    private Exchange commit(int revision, String changes, String summary, boolean ended) {
        return commit(token, revision, changes, summary, ended);
    }

    private Exchange commit(String grant, int revision, String changes, String summary, boolean ended) {
        return exchange(grant, revision, changes, summary, ended).to(endpoint, Map.of());
    }

    private Exchange exchange(String grant, int revision, String changes, String summary, boolean ended) {
        return Exchange.post(host(grant), "{\"grant\":\"" + grant + "\",\"revision\":" + revision + ",\"changes\":" + changes
                + ",\"summary\":" + summary + ",\"ended\":" + ended + "}");
    }

    private Exchange send(String id, int revision, String changes) {
        return Exchange.post(host(token), "{\"grant\":\"" + token + "\"," + id + "\"revision\":" + revision + ",\"changes\":" + changes
                + ",\"summary\":" + HALF + "}").to(endpoint, Map.of());
    }

    /** As {@code Grants} signs them. */
    private String sign(Grant like, Instant begin, Instant end) {
        return tokens.sign("scorm.play", String.join(":", like.mode().name(), "" + like.attempt(), "" + like.packageId(), like.key(),
                "" + like.person(), "" + like.course(), "" + like.item(), like.lang().name(), "" + begin.getEpochSecond(),
                "" + end.getEpochSecond()), null);
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
