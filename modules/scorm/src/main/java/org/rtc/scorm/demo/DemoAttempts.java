package org.rtc.scorm.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.rtc.scorm.Jsons;
import org.rtc.scorm.attempt.Attempt;
import org.rtc.scorm.attempt.Attempts;
import org.rtc.scorm.commit.CommitReader;
import org.rtc.scorm.commit.Commits;
import org.rtc.scorm.play.Grant;
import org.rtc.spi.text.Lang;

/** Makes an attempt as the player would: begun, and committed once. */
@ApplicationScoped
public class DemoAttempts {
    @Inject
    Attempts attempts;
    @Inject
    Commits commits;

    /** @param script a commit without its grant and revision */
    void make(long course, long item, long person, JsonObject script) {
        Attempt attempt = attempts.underWay(item, person);
        Grant grant = new Grant(Grant.Mode.NORMAL, attempt.getId(), attempt.getPackageId(), "", person, course, item, Lang.ES,
                Instant.now(), Instant.MAX);
        String commit = Jsons.PROVIDER.createObjectBuilder(script).add("grant", "").add("revision", attempt.getRevision() + 1).build().toString();
        commits.take(grant, CommitReader.read(commit.getBytes(StandardCharsets.UTF_8)).orElseThrow());
    }
}
