package org.rtc.launcher.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.module.Part;
import org.rtc.launcher.setting.Cause;

/** What the database knows of a theme: who chose it. */
public final class ThemeData {

    private ThemeData() {
    }

    /** @param parts that may know it @return how many had chosen it */
    public static int forget(Database database, String theme, List<Part> parts) {
        if (!database.exists()) {
            return 0;
        }
        try (Connection connection = database.connect()) {
            return Traces.ofTheme(theme, parts, new AppliedRecord(connection).parts()).remove(connection);
        } catch (SQLException e) {
            throw new Refusal("The database at " + database.url() + " failed (" + Cause.of(e) + "); nothing was changed.", e);
        }
    }
}
