package org.rtc.scorm.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.rtc.scorm.Jsons;
import org.rtc.scorm.Rows;

/**
 * What packages keep of a learner beyond one package: objectives and data that are global to the system (SCORM 2004
 * 4th Ed. SN §3.10.2, RTE §4.3). Every attempt of the learner gets the newest; it is kept here alone.
 */
@ApplicationScoped
public class LearnerState {
    /** Its key in the state that the player has. */
    public static final String KEY = "learner";
    /** Packages are strangers to each other: none fills what all of them are given. */
    private static final int LONGEST = 1_000_000;
    /** Makes the row and locks it, whoever comes first. */
    private static final String TAKE = "insert into sc_learner (person_id, state, changed) values (?, '{}', ?) "
            + "on duplicate key update changed = values(changed)";
    private static final String READ = "select state from sc_learner where person_id = ?";
    private static final String WRITE = "update sc_learner set state = ? where person_id = ?";

    @Inject
    Rows rows;

    /** Empty where no package kept anything. Needs a transaction. */
    public JsonObject of(long person) {
        return rows.in(connection -> read(connection, person));
    }

    /**
     * Merges changes (RFC 7396), in the transaction of the commit that brought them. None takes everything away, and what
     * would make it too long is not shared.
     */
    public void merge(long person, JsonObject changes) {
        rows.in(connection -> {
            try (PreparedStatement take = connection.prepareStatement(TAKE)) {
                take.setLong(1, person);
                take.setObject(2, Rows.utc(Instant.now()));
                take.executeUpdate();
            }
            JsonObject before = read(connection, person);
            String merged = Jsons.PROVIDER.createMergePatch(changes).apply(before).toString();
            return merged.length() > LONGEST && merged.length() > before.toString().length() ? 0 : write(connection, person, merged);
        });
    }

    private static int write(Connection connection, long person, String state) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(WRITE)) {
            write.setString(1, state);
            write.setLong(2, person);
            return write.executeUpdate();
        }
    }

    private static JsonObject read(Connection connection, long person) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            select.setLong(1, person);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? Jsons.object(found.getString(1)) : JsonValue.EMPTY_JSON_OBJECT;
            }
        }
    }
}
