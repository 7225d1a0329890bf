package org.rtc.scorm.commit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.Objects;
import org.rtc.scorm.attempt.Result;

/** What a commit has to know of its attempt, and how it is changed: one statement to read, one to write. */
record AttemptRow(String state, int revision, String fingerprint, String completion, String success, Double score,
        Double measure, long secondsTold, boolean ended, boolean barred) {
    private static final String READ = "select state, revision, fingerprint, completion, success, scaled, raw, lowest, highest, "
            + "measure, seconds_told, ended, barred from sc_attempt where id = ? and set_aside is null";
    private static final String WRITE = "update sc_attempt set state = ?, revision = ?, fingerprint = ?, completion = ?, "
            + "success = ?, scaled = ?, raw = ?, lowest = ?, highest = ?, measure = ?, seconds = ?, seconds_told = ?, "
            + "location = ?, changed = ?, ended = coalesce(ended, ?) where id = ? and revision = ?";
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
        return new AttemptRow(row.getString(1), row.getInt(2), row.getString(3), result.completion(), result.success(),
                result.percent(), result.measure(), row.getLong(11), row.getObject(12) != null, row.getObject(13) != null);
    }

    private static Double number(ResultSet row, int column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? null : number;
    }

    /** Whether the course has to hear of it now: time alone is told every minute, and when the learner leaves. */
    boolean tells(Commit commit) {
        Result result = commit.result();
        return !completion.equals(result.completion()) || !success.equals(result.success())
                || !Objects.equals(score, result.percent()) || !Objects.equals(measure, result.measure())
                || (commit.ended() && !ended) || result.seconds() - secondsTold >= (commit.left() ? 1 : SELDOM);
    }

    /** @return whether the row was still at the revision that was read */
    boolean write(Connection connection, long id, String newState, Commit commit, LocalDateTime now) throws SQLException {
        Result result = commit.result();
        try (PreparedStatement update = connection.prepareStatement(WRITE)) {
            update.setString(1, newState);
            update.setInt(2, commit.revision());
            update.setString(3, commit.fingerprint());
            update.setString(4, result.completion());
            update.setString(5, result.success());
            update.setObject(6, result.scaled(), Types.DOUBLE);
            update.setObject(7, result.raw(), Types.DOUBLE);
            update.setObject(8, result.lowest(), Types.DOUBLE);
            update.setObject(9, result.highest(), Types.DOUBLE);
            update.setObject(10, result.measure(), Types.DOUBLE);
            update.setLong(11, result.seconds());
            update.setLong(12, tells(commit) ? result.seconds() : secondsTold);
            update.setString(13, result.location());
            update.setObject(14, now);
            update.setObject(15, commit.ended() ? now : null, Types.TIMESTAMP);
            update.setLong(16, id);
            update.setInt(17, revision);
            return update.executeUpdate() == 1;
        }
    }
}
