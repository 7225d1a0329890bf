package org.rtc.scorm.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rtc.scorm.Rows;

/** Writes the answers of some attempts anew: all of them, and that they are up to date, or nothing. */
@ApplicationScoped
class AnswerRows {
    private static final String STATES = "select id, revision, state from sc_attempt where id in ";
    private static final String ADD = "insert into sc_answer (attempt_id, item_id, place, part, question, kind, wording, response, expected, "
            + "result, correct, seconds) values ";
    private static final String ONE = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int IN_ONE = 100;

    @Inject
    Rows rows;

    @Transactional
    void write(long item, List<Long> attempts) {
        rows.in(connection -> {
            write(connection, item, stale(connection, attempts));
            return null;
        });
    }

    private static List<Stale> stale(Connection connection, List<Long> attempts) throws SQLException {
        List<Stale> stale = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(STATES + "(" + String.join(", ", Collections.nCopies(attempts.size(), "?")) + ")")) {
            for (int i = 0; i < attempts.size(); i++) {
                select.setLong(i + 1, attempts.get(i));
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    stale.add(new Stale(row.getLong(1), row.getInt(2), AnswerReader.answers(row.getString(3))));
                }
            }
        }
        return stale;
    }

    private static void write(Connection connection, long item, List<Stale> stale) throws SQLException {
        try (PreparedStatement mark = connection.prepareStatement("update sc_attempt set answers_revision = ? where id = ?");
                PreparedStatement forget = connection.prepareStatement("delete from sc_answer where attempt_id = ?")) {
            for (Stale attempt : stale) {
                mark.setInt(1, attempt.revision);
                mark.setLong(2, attempt.id);
                mark.addBatch();
                forget.setLong(1, attempt.id);
                forget.addBatch();
            }
            mark.executeBatch();
            forget.executeBatch();
        }
        List<Row> all = stale.stream().flatMap(attempt -> attempt.answers.stream().map(answer -> new Row(attempt.id, answer))).toList();
        for (int from = 0; from < all.size(); from += IN_ONE) {
            add(connection, item, all.subList(from, Math.min(from + IN_ONE, all.size())));
        }
    }

    /** Many rows in one statement: a database over the network would be asked thousands of times else. */
    private static void add(Connection connection, long item, List<Row> some) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD + String.join(", ", Collections.nCopies(some.size(), ONE)))) {
            int at = 0;
            for (Row row : some) {
                fill(add, at, item, row);
                at += 12;
            }
            add.executeUpdate();
        }
    }

    private static void fill(PreparedStatement add, int at, long item, Row row) throws SQLException {
        Answer answer = row.answer;
        add.setLong(at + 1, row.attempt);
        add.setLong(at + 2, item);
        add.setInt(at + 3, answer.place());
        add.setString(at + 4, cut(answer.part(), 250));
        add.setString(at + 5, cut(answer.question(), 250));
        add.setString(at + 6, cut(answer.kind(), 20));
        add.setString(at + 7, cut(answer.wording(), 500));
        add.setString(at + 8, cut(answer.response(), 1000));
        add.setString(at + 9, cut(answer.expected(), 1000));
        add.setString(at + 10, cut(answer.result(), 20));
        add.setObject(at + 11, answer.right() == null ? null : answer.right() ? 1 : 0, Types.SMALLINT);
        add.setObject(at + 12, answer.seconds(), Types.DOUBLE);
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    private record Row(long attempt, Answer answer) {
    }

    private record Stale(long id, int revision, List<Answer> answers) {
    }
}
