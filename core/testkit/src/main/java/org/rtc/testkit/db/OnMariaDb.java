package org.rtc.testkit.db;

import java.util.HashMap;
import java.util.Map;
import org.rtc.testkit.part.Part;
import org.rtc.testkit.part.Parts;

/** Makes the tables of all parts on the class path on MariaDB, once, whatever database the other tests of this JVM use. */
public final class OnMariaDb {
    private static Map<String, RuntimeException> failures;

    private OnMariaDb() {
    }

    /** @throws AssertionError where the tables of that part could not be made */
    public static synchronized void migrate(String part) {
        if (failures == null) {
            MariaDb server = MariaDb.start();
            failures = new HashMap<>();
            for (Part each : Parts.onClassPath()) {
                try {
                    Migrations.run(each, server.dataSource());
                } catch (RuntimeException e) {
                    failures.put(each.id(), e);
                }
            }
        }
        if (failures.containsKey(part)) {
            throw new AssertionError("db/" + part + " does not run on MariaDB: " + failures.get(part).getMessage(), failures.get(part));
        }
    }
}
