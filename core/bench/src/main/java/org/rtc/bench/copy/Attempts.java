package org.rtc.bench.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where attempts stand, and the least that a commit can cost: the row read and written in one transaction. */
@ApplicationScoped
public class Attempts {
    @Inject
    DataSource database;

    /** A line for each attempt of the item: person, attempt, revision. */
    String revisions(long item) throws SQLException {
        StringBuilder lines = new StringBuilder();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select person_id, id, revision from sc_attempt where item_id = ? order by person_id")) {
            select.setLong(1, item);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    lines.append(rows.getLong(1)).append(' ').append(rows.getLong(2)).append(' ').append(rows.getInt(3)).append('\n');
                }
            }
        }
        return lines.toString();
    }

    void floor(byte[] body, long attempt) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            String state = read(connection, attempt);
            String next = new String(body, StandardCharsets.UTF_8);
            write(connection, attempt, next.length() > state.length() ? next : next + " ".repeat(state.length() - next.length()));
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static String read(Connection connection, long attempt) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select state, revision, fingerprint, completion, success, scaled, raw, "
                + "lowest, highest, measure, seconds_told, ended from sc_attempt where id = ?")) {
            select.setLong(1, attempt);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void write(Connection connection, long attempt, String state) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update sc_attempt set state = ?, revision = revision + 1 where id = ?")) {
            update.setString(1, state);
            update.setLong(2, attempt);
            update.executeUpdate();
        }
    }
}
