package org.rtc.launcher.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.setting.Cause;

/**
 * With which secret a database was used last, by a mark that does not tell it: nodes that share a database sign and seal
 * with the same one, and whoever changes it learns what that costs.
 */
public final class SecretMark {

    private static final String TABLE = "schema_secret";

    private SecretMark() {
    }

    /** Notes this secret. @return whether another one was used before */
    public static boolean changed(Database database, String secret) {
        String mark = mark(secret);
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists " + TABLE + " (mark varchar(64) not null)");
            boolean any;
            boolean same;
            try (ResultSet rows = statement.executeQuery("select mark from " + TABLE)) {
                any = rows.next();
                same = any && rows.getString(1).equals(mark);
            }
            if (!same) {
                keep(connection, any, mark);
            }
            return any && !same;
        } catch (SQLException e) {
            throw new Refusal("The database at " + database.url() + " failed (" + Cause.of(e) + "); see that it runs and start again.", e);
        }
    }

    private static void keep(Connection connection, boolean any, String mark) throws SQLException {
        String sql = any ? "update " + TABLE + " set mark = ?" : "insert into " + TABLE + " (mark) values (?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, mark);
            statement.executeUpdate();
        }
    }

    private static String mark(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal("mark of the secret of RTC".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
