package org.rtc.scorm.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.rtc.scorm.Pieces;
import org.rtc.scorm.Rows;

/**
 * What learners answered, in rows that can be counted. A commit writes one row and no more; so answers are read out of
 * the attempts that changed since, when somebody looks at the questions.
 */
@ApplicationScoped
public class Answers {
    /** States may be long, and who made a package decides how long. */
    private static final int AT_ONCE = 10;
    private static final String STALE = "select id from sc_attempt where item_id = ? and revision > answers_revision and set_aside is null order by id";

    @Inject
    Rows rows;
    @Inject
    AnswerRows answers;

    /** Brings the answers of an item up to date, some attempts after others; nothing is read where nothing changed. */
    public void refresh(long item) {
        Pieces.of(rows.in(connection -> stale(connection, item)), AT_ONCE).forEach(some -> answers.write(item, some));
    }

    private static List<Long> stale(Connection connection, long item) throws SQLException {
        List<Long> stale = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(STALE)) {
            select.setLong(1, item);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    stale.add(row.getLong(1));
                }
            }
        }
        return stale;
    }
}
