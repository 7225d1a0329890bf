package org.rtc.scorm.commit;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.Objects;
import org.rtc.scorm.Jsons;
import org.rtc.scorm.attempt.LearnerState;
import org.rtc.scorm.attempt.Result;

/**
 * What a commit has to know of its attempt, and how it is changed: one statement to read, one to write.
 *
 * @param state       null where it was not yet read out of its text
 * @param text        of the state
 * @param fingerprint of the commit that made it so; null before the first
 */
record AttemptRow(JsonObject state, String text, int revision, String fingerprint, Result result, long secondsTold, boolean ended,
        boolean barred) {
    private static final String READ = "select state, revision, fingerprint, completion, success, scaled, raw, lowest, highest, "
            + "measure, seconds_told, ended, barred from sc_attempt where id = ? and set_aside is null";
    private static final String WRITE = "update sc_attempt set state = ?, revision = ?, fingerprint = ?, completion = ?, "
            + "success = ?, scaled = ?, raw = ?, lowest = ?, highest = ?, measure = ?, seconds = ?, seconds_told = ?, "
            + "location = ?, changed = ?, ended = coalesce(ended, ?) where id = ? and revision = ? "
            + "and coalesce(fingerprint, '') = ? and set_aside is null and barred is null";
    private static final int SELDOM = 60;

    /** @return null where there is no such attempt */
    static AttemptRow read(Connection connection, long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? of(row) : null;
            }
        }
    }

    private static AttemptRow of(ResultSet row) throws SQLException {
        Result result = new Result(row.getString(4), row.getString(5), number(row, 6), number(row, 7), number(row, 8),
                number(row, 9), number(row, 10), 0, null);
        String text = row.getString(1);
        return new AttemptRow(null, text, row.getInt(2), row.getString(3), result, row.getLong(11),
                row.getObject(12) != null, row.getObject(13) != null);
    }

    private static Double number(ResultSet row, int column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? null : number;
    }

    /** What it is once the commit is merged in. */
    AttemptRow with(Commit commit) {
        JsonObject own = commit.changes().containsKey(LearnerState.KEY)
                ? Jsons.PROVIDER.createObjectBuilder(commit.changes()).remove(LearnerState.KEY).build() : commit.changes();
        JsonObject merged = Jsons.PROVIDER.createMergePatch(own).apply(state == null ? Jsons.object(text) : state).asJsonObject();
        return new AttemptRow(merged, merged.toString(), commit.revision(), commit.fingerprint(), commit.result(),
                tells(commit) ? commit.result().seconds() : secondsTold, ended || commit.ended(), barred);
    }

    /** Whether the course has to hear of it now: time alone is told every minute, and when the learner leaves. */
    boolean tells(Commit commit) {
        Result now = commit.result();
        return !result.completion().equals(now.completion()) || !result.success().equals(now.success())
                || !Objects.equals(result.percent(), now.percent()) || !Objects.equals(result.measure(), now.measure())
                || (commit.ended() && !ended) || now.seconds() - secondsTold >= (commit.left() ? 1 : SELDOM);
    }

    /** Puts the next one in its place. @return whether it was still the one that the next was made of, and may be changed */
    boolean write(Connection connection, long id, AttemptRow next, LocalDateTime now) throws SQLException {
        Result result = next.result;
        try (PreparedStatement update = connection.prepareStatement(WRITE)) {
            update.setString(1, next.text);
            update.setInt(2, next.revision);
            update.setString(3, next.fingerprint);
            update.setString(4, result.completion());
            update.setString(5, result.success());
            update.setObject(6, result.scaled(), Types.DOUBLE);
            update.setObject(7, result.raw(), Types.DOUBLE);
            update.setObject(8, result.lowest(), Types.DOUBLE);
            update.setObject(9, result.highest(), Types.DOUBLE);
            update.setObject(10, result.measure(), Types.DOUBLE);
            update.setLong(11, result.seconds());
            update.setLong(12, next.secondsTold);
            update.setString(13, result.location());
            update.setObject(14, now);
            update.setObject(15, next.ended ? now : null, Types.TIMESTAMP);
            update.setLong(16, id);
            update.setInt(17, revision);
            update.setString(18, fingerprint == null ? "" : fingerprint);
            return update.executeUpdate() == 1;
        }
    }
}
