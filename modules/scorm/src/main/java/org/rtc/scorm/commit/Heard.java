package org.rtc.scorm.commit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.rtc.scorm.Rows;
import org.rtc.scorm.attempt.LearnerState;
import org.rtc.scorm.attempt.Standings;
import org.rtc.scorm.play.Grant;

/** Writes commits that others hear of, the course or the learner's other packages: all of it or nothing. */
@ApplicationScoped
class Heard {
    @Inject
    Rows rows;
    @Inject
    LearnerState learners;
    @Inject
    Standings standings;

    static boolean by(AttemptRow row, Commit commit) {
        return row.tells(commit) || learner(commit).isPresent();
    }

    /** @return whether the row was still the one that the next was made of */
    @Transactional
    boolean write(Grant grant, AttemptRow row, Commit commit, AttemptRow next) {
        if (!rows.in(connection -> row.write(connection, grant.attempt(), next, Rows.utc(Instant.now())))) {
            return false;
        }
        learner(commit).ifPresent(changes -> learners.merge(grant.person(), changes));
        if (row.tells(commit)) {
            standings.report(grant.item(), grant.person());
        }
        return true;
    }

    private static Optional<JsonObject> learner(Commit commit) {
        return commit.changes().get(LearnerState.KEY) instanceof JsonObject changes && !changes.isEmpty()
                ? Optional.of(changes) : Optional.empty();
    }
}
