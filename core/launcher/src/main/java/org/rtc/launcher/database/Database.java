package org.rtc.launcher.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.setting.Cause;
import org.rtc.launcher.setting.Home;
import org.rtc.launcher.setting.Settings;

/** Which database: the embedded one in the data folder, or another by {@code RTC_DB_URL}. */
public record Database(String url, String user, String password, boolean embedded) {

    private static final String H2 = "jdbc:h2:";
    private static final String OPTIONS = ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            + ";NON_KEYWORDS=VALUE,KEY,USER,YEAR,MONTH,DAY";

    public static Database of(Settings settings, Home home) {
        return settings.get("RTC_DB_URL")
                .map(url -> new Database(url, settings.get("RTC_DB_USER", ""), settings.get("RTC_DB_PASSWORD", ""), false))
                .orElseGet(() -> embedded(home.data().resolve("db").resolve("rtc")));
    }

    /** Lives as long as a connection to it. */
    static Database inMemory(String name) {
        return new Database(H2 + "mem:" + name + OPTIONS, "sa", "", true);
    }

    /**
     * H2 in a file. Every commit is written at once, so that what a learner was told is saved outlives a server that is killed;
     * it is closed by the server once its last request is through, not by a hook of its own.
     */
    public static Database embedded(Path file) {
        return new Database(H2 + "file:" + file + OPTIONS + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", "sa", "", true);
    }

    /** Whether there is a database at all yet: opening the embedded one would make it. */
    public boolean exists() {
        return !embedded || !url.startsWith(H2 + "file:") || Files.exists(Path.of(file()));
    }

    private String file() {
        return url.substring(H2.length() + "file:".length(), url.indexOf(';')) + ".mv.db";
    }

    public String dataSourceClass() {
        if (url.startsWith(H2)) {
            return "org.h2.Driver";
        }
        if (url.startsWith("jdbc:mysql:")) {
            return "com.mysql.cj.jdbc.MysqlDataSource";
        }
        throw new Refusal("RTC_DB_URL is '" + url + "'; give an address that begins with jdbc:mysql: (for MariaDB too), or none for the embedded database.");
    }

    /** @throws Refusal when there is no connection, naming the address and the cure */
    public Connection connect() {
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    private Refusal refusal(SQLException e) {
        if (!embedded) {
            return new Refusal("The database at " + url + " cannot be reached (" + Cause.of(e)
                    + "); check RTC_DB_URL, RTC_DB_USER and RTC_DB_PASSWORD, and that it runs.", e);
        }
        String cause = Cause.of(e);
        String file = file();
        if (e.getErrorCode() == 90020) {
            return new Refusal(file + ": another program has this database open; stop it, or choose another folder with RTC_HOME.", e);
        }
        return new Refusal(file + ": the database cannot be opened (" + cause + "); make room or mend the folder, or put a backup in its place.", e);
    }
}
