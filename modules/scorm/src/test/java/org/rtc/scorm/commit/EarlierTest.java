package org.rtc.scorm.commit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtc.scorm.attempt.Attempt;
import org.rtc.scorm.attempt.Attempts;
import org.rtc.scorm.house.Exchange;
import org.rtc.scorm.house.School;
import org.rtc.scorm.play.Grants;
import org.rtc.spi.course.ItemProgress.Status;
import org.rtc.spi.course.Progress;
import org.rtc.testkit.RtcTest;

/** The page of an attempt sends what the device keeps of the one before, which it cannot read. */
@RtcTest
class EarlierTest {
    private static final String PASSED = "{\"completion\":\"completed\",\"success\":\"passed\",\"score\":{\"scaled\":0.85},"
            + "\"seconds\":90,\"progress\":1,\"location\":null}";
    private static final String FIRST = "a".repeat(43);

    @Inject
    private School school;
    @Inject
    private Grants grants;
    @Inject
    private CommitEndpoint endpoint;
    @Inject
    private Attempts attempts;
    @Inject
    private Progress progress;

    private long course;
    private long item;
    private long learner;
    private JsonObject before;
    private String token;

    @BeforeEach
    void endOneAndBeginAnother() {
        course = school.course();
        item = school.item(course, School.GOLF_2004);
        learner = school.learner(course, "ana");
        String first = launch(learner);
        before = school.boot(first);
        assertThat(post(first, "\"id\":\"" + FIRST + "\",\"revision\":1,\"changes\":{\"attempt\":{\"n\":1}},\"summary\":"
                + PASSED.replace("passed", "failed") + ",\"ended\":true").status()).isEqualTo(200);
        token = launch(learner);
    }

    @Test
    void whatThePageGetsOpensNoOtherAttempt() {
        JsonObject boot = school.boot(token);

        assertThat(before.getJsonArray("earlier")).isEmpty();
        assertThat(boot.getJsonArray("earlier")).hasToString("[\"" + id() + "\"]");
        assertThat(boot.toString()).doesNotContain(before.getString("seal")).doesNotContain(before.getString("grant"));
    }

    @Test
    void whatIsUnsentGoesOnTopOfWhatWasSaved() {
        Exchange answer = sends(token, id(), seal(record(1, "{\"attempt\":{\"n\":1}}", "{\"attempt\":{\"n\":2}}", "")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"revision\":2}");
        assertThat(first().getState()).isEqualTo("{\"attempt\":{\"n\":2}}");
        assertThat(progress.of(item, learner).status()).isEqualTo(Status.PASSED);
        assertThat(attempts.all(item, learner).get(1).getRevision()).isZero();
    }

    @Test
    void aCommitWhoseAnswerWasLostIsKnownByItsName() {
        String sent = "{\"state\":{\"attempt\":{\"n\":1}},\"commit\":{\"id\":\"" + FIRST + "\",\"revision\":1}}";

        assertThat(sends(token, id(), seal(record(0, "{}", "{\"attempt\":{\"m\":7}}", sent))).status()).isEqualTo(200);
        assertThat(first().getState()).isEqualTo("{\"attempt\":{\"m\":7}}");
    }

    @Test
    void whereAnotherDeviceWentOnOrItWasSentBeforeNothingChanges() {
        String sealed = seal(record(1, "{\"attempt\":{\"n\":1}}", "{\"attempt\":{\"n\":2}}", ""));
        String other = "{\"state\":{},\"commit\":{\"id\":\"" + "b".repeat(43) + "\",\"revision\":1}}";

        assertThat(sends(token, id(), seal(record(0, "{}", "{\"attempt\":{\"m\":7}}", other))).status()).isEqualTo(409);
        assertThat(sends(token, id(), sealed).status()).isEqualTo(200);
        assertThat(sends(token, id(), sealed).status()).isEqualTo(409);
        assertThat(first().getRevision()).isEqualTo(2);
    }

    @Test
    void aServerRestoredFromABackupGetsAllThatIsKnown() {
        assertThat(sends(token, id(), seal(record(9, "{\"attempt\":{\"n\":8}}", "{\"attempt\":{\"n\":9}}", ""))).status()).isEqualTo(200);
        assertThat(first().getState()).isEqualTo("{\"attempt\":{\"n\":9}}");
    }

    @Test
    void nobodyMakesOneUp() {
        String record = record(1, "{}", "{\"attempt\":{\"stolen\":true}}", "");
        JsonObject now = school.boot(token);

        assertThat(sends(token, id(), seal(now.getString("seal"), record)).status()).isEqualTo(409);
        assertThat(sends(token, id(), Base64.getEncoder().encodeToString(record.getBytes(StandardCharsets.UTF_8))).status()).isEqualTo(409);
        assertThat(sends(token, id(), "?").status()).isEqualTo(409);
        assertThat(sends(token, id(), seal("{\"revision\":1}")).status()).isEqualTo(409);
        assertThat(sends(token, now.getJsonObject("attempt").getString("id"), seal(now.getString("seal"), record)).status()).isEqualTo(409);
        assertThat(first().getState()).doesNotContain("stolen");
    }

    @Test
    void nobodyElseSendsIt() {
        String sealed = seal(record(1, "{\"attempt\":{\"n\":1}}", "{\"attempt\":{\"n\":2}}", ""));

        assertThat(sends(launch(school.learner(course, "luis")), id(), sealed).status()).isEqualTo(409);
        assertThat(sends("x.y.z", id(), sealed).status()).isEqualTo(401);
        assertThat(first().getRevision()).isOne();
    }

    private Attempt first() {
        return attempts.all(item, learner).get(0);
    }

    private String id() {
        return before.getJsonObject("attempt").getString("id");
    }

    private String launch(long person) {
        return school.launch(course, item, person);
    }

    private Exchange sends(String grant, String attempt, String sealed) {
        return post(grant, "\"earlier\":\"" + attempt + "\",\"sealed\":\"" + sealed + "\"");
    }

    private Exchange post(String grant, String rest) {
        String key = grants.verify(grant).or(() -> grants.verify(token)).orElseThrow().key();
        return Exchange.post(key + ".content.example", "{\"grant\":\"" + grant + "\"," + rest + "}").to(endpoint, Map.of());
    }

    /** As {@code src/main/js/saving/saver.js} keeps it. */
    private static String record(int revision, String acknowledged, String state, String sent) {
        return "{\"revision\":" + revision + ",\"acknowledged\":" + acknowledged + ",\"state\":" + state + ",\"unsent\":true,\"sent\":[" + sent
                + "],\"summary\":" + PASSED + ",\"ended\":true,\"endTold\":false}";
    }

    private String seal(String record) {
        return seal(before.getString("seal"), record);
    }

    private static String seal(String secret, String record) {
        try {
            byte[] key = MessageDigest.getInstance("SHA-256").digest(("rtc-scorm key " + secret).getBytes(StandardCharsets.UTF_8));
            byte[] sealed = new byte[12 + record.getBytes(StandardCharsets.UTF_8).length + 16];
            Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(new byte[12]));
            byte[] text = cipher.doFinal(record.getBytes(StandardCharsets.UTF_8));
            System.arraycopy(text, 0, sealed, 12, text.length);
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
