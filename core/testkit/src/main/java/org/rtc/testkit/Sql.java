package org.rtc.testkit;

import java.util.List;
import org.rtc.testkit.db.Statements;

/** The SQL that a piece of work costs, on the test's own thread. */
public final class Sql {
    private Sql() {
    }

    /** How many statements go to the database; a batch counts as one. */
    public static int count(Runnable work) {
        return statements(work).size();
    }

    /** The statements themselves, to say in a failure what was too much. */
    public static List<String> statements(Runnable work) {
        return Statements.during(work);
    }
}
