package org.rtc.scorm.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
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
    EntityManager em;
    @Inject
    Attempts attempts;
    @Inject
    Commits commits;

    /** As if some days ago. @param script a commit without its revision */
    void make(long course, long item, long person, JsonObject script, int daysAgo) {
        make(course, item, person, script);
        Instant then = Instant.now().minus(Duration.ofHours(daysAgo * 24L + person % 9));
        long attempt = attempts.last(item, person).orElseThrow().getId();
        em.createQuery("update ScormAttempt a set a.begun = :begun, a.changed = :then, a.ended = :then where a.id = :attempt")
                .setParameter("begun", then.minusSeconds(script.getJsonObject("summary").getInt("seconds"))).setParameter("then", then)
                .setParameter("attempt", attempt).executeUpdate();
        em.clear();
    }

    /** @param script a commit without its revision */
    void make(long course, long item, long person, JsonObject script) {
        Attempt attempt = attempts.underWay(item, person);
        Grant grant = new Grant(Grant.Mode.NORMAL, attempt.getId(), attempt.getPackageId(), "", person, course, item, Lang.ES,
                Instant.now(), Instant.MAX);
        JsonObject commit = Jsons.PROVIDER.createObjectBuilder(script).add("revision", attempt.getRevision() + 1).build();
        commits.take(grant, CommitReader.read(commit).orElseThrow());
    }
}
