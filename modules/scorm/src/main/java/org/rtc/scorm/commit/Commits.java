package org.rtc.scorm.commit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.rtc.scorm.Jsons;
import org.rtc.scorm.Rows;
import org.rtc.scorm.attempt.LearnerState;
import org.rtc.scorm.attempt.Standings;
import org.rtc.scorm.play.Grant;

/**
 * Merges commits into attempts. Each builds on the revision before it, so that of two pages that play the same attempt
 * the second one hears of the first, and a commit whose answer was lost can be sent again.
 */
@ApplicationScoped
public class Commits {
    private static final int LONGEST_STATE = 8_000_000;

    @Inject
    Rows rows;
    @Inject
    LearnerState learners;
    @Inject
    Standings standings;

    /** On the disk when this returns {@link Answer#TAKEN}. */
    @Transactional
    public Answer take(Grant grant, Commit commit) {
        AttemptRow row = rows.in(connection -> AttemptRow.read(connection, grant.attempt()));
        if (row == null) {
            return Answer.GONE;
        }
        if (row.barred()) {
            return Answer.BARRED;
        }
        if (commit.revision() == row.revision() && commit.fingerprint().equals(row.fingerprint())) {
            return Answer.TAKEN;
        }
        if (commit.revision() != row.revision() + 1) {
            return Answer.ELSEWHERE;
        }
        String state = merged(row, commit);
        if (state.length() > LONGEST_STATE) {
            return Answer.TOO_LONG;
        }
        boolean first = rows.in(connection -> row.write(connection, grant.attempt(), state, commit, Rows.utc(Instant.now())));
        if (!first) {
            return Answer.OVERTAKEN;
        }
        if (commit.changes().get(LearnerState.KEY) instanceof JsonObject learner && !learner.isEmpty()) {
            learners.merge(grant.person(), learner);
        }
        if (row.tells(commit)) {
            standings.report(grant.item(), grant.person());
        }
        return Answer.TAKEN;
    }

    /** What the attempt has now, for who was overtaken; empty where it is gone. */
    @Transactional
    public Optional<Standing> standing(Grant grant) {
        return Optional.ofNullable(rows.in(connection -> AttemptRow.read(connection, grant.attempt())))
                .map(row -> new Standing(row.revision(), row.fingerprint()));
    }

    /** @param last name of the last commit that was taken; null before the first */
    public record Standing(int revision, String last) {
    }

    private static String merged(AttemptRow row, Commit commit) {
        JsonObject own = commit.changes().containsKey(LearnerState.KEY)
                ? Jsons.PROVIDER.createObjectBuilder(commit.changes()).remove(LearnerState.KEY).build() : commit.changes();
        return Jsons.PROVIDER.createMergePatch(own).apply(Jsons.object(row.state())).toString();
    }

    /** What became of a commit. */
    public enum Answer {
        TAKEN(200),
        /** Another page has gone on with the attempt. */
        ELSEWHERE(409),
        /** Another commit came between: what it was shows when this one is looked at again. */
        OVERTAKEN(409),
        /** The learner has left the course: what the device keeps is for when they come back. */
        BARRED(401),
        /** The item was deleted. */
        GONE(410),
        TOO_LONG(413);

        private final int status;

        Answer(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
