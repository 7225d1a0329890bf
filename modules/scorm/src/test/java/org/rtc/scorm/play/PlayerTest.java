package org.rtc.scorm.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.scorm.attempt.Attempts;
import org.rtc.scorm.house.Exchange;
import org.rtc.scorm.house.School;
import org.rtc.spi.access.Tokens;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;

@RtcTest
class PlayerTest {
    @Inject
    private School school;
    @Inject
    private Launches launches;
    @Inject
    private Grants grants;
    @Inject
    private Tokens tokens;
    @Inject
    private Attempts attempts;
    @Inject
    private PlayerEndpoint player;
    @Inject
    private WorkerEndpoint worker;

    private long course;
    private long item;
    private long learner;

    @BeforeEach
    void prepare() {
        course = school.course();
        item = school.item(course, School.GOLF_12);
        learner = school.learner(course, "ana");
    }

    @Test
    void aLearnerIsLedToTheContentHostOfThePackage() {
        assertThat(address(learner)).matches("https://[0-9a-f]{32}\\.content\\.example/scorm/play/[\\w.-]+");
    }

    @Test
    void playingAgainResumesTheAttempt() {
        JsonObject first = boot(address(learner));
        JsonObject second = boot(address(learner));

        assertThat(first.getJsonObject("attempt")).isEqualTo(second.getJsonObject("attempt"));
        assertThat(first.getJsonObject("attempt").getString("mode")).isEqualTo("normal");
        assertThat(attempts.all(item, learner)).hasSize(1);
    }

    @Test
    void thePlayerGetsWhatItNeeds() {
        JsonObject boot = boot(address(learner));

        assertThat(boot.getJsonObject("learner").getString("name")).isEqualTo("Pineda, Ana");
        assertThat(boot.getJsonObject("learner").getString("id")).isEqualTo("ana");
        assertThat(boot.getString("exit")).isEqualTo("https://rtc.example.org/courses/" + course + "/items/" + item);
        assertThat(boot.getString("content")).matches("/p/[0-9a-f]{32}/");
        assertThat(boot.getString("api")).isEqualTo("/assets/scorm/scorm12.js");
        assertThat(boot.getJsonObject("package").getString("schema")).isEqualTo("1.2");
        assertThat(boot.getInt("revision")).isZero();
    }

    @Test
    void theirNameCannotEndTheScript() {
        long odd = school.learner(course, "odd", "</script><script>alert(1)</script>");
        String address = address(odd);
        String html = get(address).text();

        assertThat(html).contains("\\u003c/script>").containsOnlyOnce("<script type=\"application/json\"");
        assertThat(html.split("</script>", -1)).hasSize(3);
        assertThat(boot(address).getJsonObject("learner").getString("name")).contains("</script>");
    }

    @Test
    void thePageRunsOurScriptsAloneAndIsNotKept() {
        Exchange page = get(address(learner));

        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'").contains("/assets/;")
                .contains("frame-ancestors 'none'").doesNotContain("unsafe-eval");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whoIsNotInTheCourseMayNotPlay() {
        long stranger = school.person("luis");

        assertThatThrownBy(() -> address(stranger)).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(403));
    }

    @Test
    void theItemIsNotPlayedUnderAnotherCourse() {
        assertThatThrownBy(() -> As.person(learner, () -> launches.address("999999", String.valueOf(item), Launches.Want.GO_ON)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(404));
    }

    @Test
    void aForgedGrantIsRefused() {
        assertThat(Exchange.get("x.content.example").to(player, Map.of("grant", "a.b.c")).status()).isEqualTo(401);
        String other = tokens.sign("some.other", "NORMAL:1:1:00:1:1:1:ES:99999999999", Duration.ofHours(1));
        assertThat(Exchange.get("00.content.example").to(player, Map.of("grant", other)).status()).isEqualTo(401);
    }

    @Test
    void aGrantHoldsOnTheHostOfItsPackageAlone() {
        String address = address(learner);

        assertThat(Exchange.get("other.content.example").to(player, Map.of("grant", token(address))).status()).isEqualTo(404);
    }

    @Test
    void aGrantThatRanOutLeadsBack() {
        Grant old = new Grant(Grant.Mode.NORMAL, 1, 1, "00", learner, course, item, Lang.ES,
                Instant.now().minusSeconds(60), Instant.now().minusSeconds(1));
        Exchange page = Exchange.get("00.content.example").to(player, Map.of("grant", grants.sign(old)));

        assertThat(page.status()).isEqualTo(303);
        assertThat(page.header("Location")).isEqualTo("https://rtc.example.org/courses/" + course + "/items/" + item);
    }

    @Test
    void aPageOfAnAttemptThatWasResetLeadsBack() {
        String address = address(learner);
        attempts.delete(item);

        assertThat(get(address).status()).isEqualTo(303);
    }

    @Test
    void theWorkerMakesThePageOfFilesThatTheServerNames() {
        Exchange script = Exchange.get("00.content.example").to(worker, Map.of());

        assertThat(script.header("Content-Type")).startsWith("text/javascript");
        assertThat(script.text()).startsWith("self.RTC_PLAYER = ").contains("/assets/scorm/scorm2004.js", "{{boot}}", "id=\\\"rtc-boot\\\"",
                "script-src https://00.content.example/assets/; worker-src https://00.content.example/scorm/worker.js;", "https://rtc.example.org/courses/");
        assertThat(Exchange.get("00.content.example").with("If-None-Match", script.header("ETag")).to(worker, Map.of()).status()).isEqualTo(304);
        assertThat(Exchange.get("evil;x").to(worker, Map.of()).status()).isEqualTo(404);
    }

    private String address(long person) {
        return As.person(person, () -> launches.address(String.valueOf(course), String.valueOf(item), Launches.Want.GO_ON));
    }

    private static String token(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private Exchange get(String address) {
        return Exchange.get(address.split("/")[2]).to(player, Map.of("grant", token(address)));
    }

    private JsonObject boot(String address) {
        return school.boot(token(address));
    }
}
