package org.rtc.scorm.commit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.rtc.scorm.Rows;
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
    Recent recent;
    @Inject
    Lane lane;
    @Inject
    Heard heard;

    /** On the disk when this returns {@link Answer#TAKEN}. */
    public Answer take(Grant grant, Commit commit) {
        AttemptRow known = recent.of(grant.attempt(), commit.revision() - 1);
        return known != null ? take(grant, known, commit) : lane.amongFew(() -> take(grant, read(grant), commit));
    }

    private Answer take(Grant grant, AttemptRow row, Commit commit) {
        return refused(row, commit).orElseGet(() -> lane.inTurn(row.text().length(), () -> write(grant, row, commit)));
    }

    /** What the attempt has now, for who was overtaken; empty where it is gone. */
    public Optional<Standing> standing(Grant grant) {
        return Optional.ofNullable(read(grant)).map(row -> new Standing(row.revision(), row.fingerprint()));
    }

    private AttemptRow read(Grant grant) {
        return rows.in(connection -> AttemptRow.read(connection, grant.attempt()));
    }

    private static Optional<Answer> refused(AttemptRow row, Commit commit) {
        if (row == null) {
            return Optional.of(Answer.GONE);
        }
        if (row.barred()) {
            return Optional.of(Answer.BARRED);
        }
        if (commit.revision() == row.revision() && commit.fingerprint().equals(row.fingerprint())) {
            return Optional.of(Answer.TAKEN);
        }
        return commit.revision() == row.revision() + 1 ? Optional.empty() : Optional.of(Answer.ELSEWHERE);
    }

    private Answer write(Grant grant, AttemptRow row, Commit commit) {
        AttemptRow next = row.with(commit);
        if (next.text().length() > LONGEST_STATE || Values.tooMany(next.state(), next.text())) {
            return Answer.TOO_LONG;
        }
        boolean first = Heard.by(row, commit) ? heard.write(grant, row, commit, next)
                : rows.in(connection -> row.write(connection, grant.attempt(), next, Rows.utc(Instant.now())));
        if (!first) {
            recent.forget(grant.attempt());
            return Answer.OVERTAKEN;
        }
        recent.keep(grant.attempt(), next);
        return Answer.TAKEN;
    }

    /** @param last name of the last commit that was taken; null before the first */
    public record Standing(int revision, String last) {
    }

    /** What became of a commit. */
    public enum Answer {
        TAKEN(200),
        /** Another page has gone on with the attempt. */
        ELSEWHERE(409),
        /** What was known of the attempt does not hold any more: what does shows when this one is looked at again. */
        OVERTAKEN(409),
        /** The learner has left the course, or their account was closed: what the device keeps is for when they come back. */
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
