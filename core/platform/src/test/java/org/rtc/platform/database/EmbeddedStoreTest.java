package org.rtc.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.platform.setting.Environment;

class EmbeddedStoreTest {
    private static final int ROWS = 600;

    @TempDir
    private Path folder;

    @Test
    void theFileStaysSmallThoughEachCommitIsOnTheDiskAtOnce() throws SQLException {
        assertThat(grown(folder.resolve("reclaimed"), true)).isLessThan(grown(folder.resolve("left"), false) / 2);
    }

    @Test
    void whatIsInItStays() throws SQLException {
        try (Connection connection = open(folder.resolve("kept"))) {
            fill(connection, true);
            try (Statement ask = connection.createStatement(); ResultSet row = ask.executeQuery("select count(*), sum(length(state)), sum(n) from attempt")) {
                row.next();
                assertThat(row.getInt(1)).isEqualTo(ROWS);
                assertThat(row.getInt(2)).isEqualTo(ROWS * 3000);
                assertThat(row.getInt(3)).isEqualTo(ROWS);
            }
        }
    }

    @Test
    void theJobReachesWhatThisServerHasOpen() throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("open") + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            assertThatCode(() -> job(url).run()).doesNotThrowAnyException();
            assertThat(connection.isValid(1)).isTrue();
        }
        assertThatThrownBy(() -> job("jdbc:h2:file:" + folder.resolve("none")).run()).hasMessageContaining("not found");
        assertThatCode(() -> job("jdbc:mysql://nowhere.invalid/rtc").run()).doesNotThrowAnyException();
    }

    private static Reclaim job(String url) {
        Reclaim job = new Reclaim();
        job.environment = new Environment() {
            @Override
            public Optional<String> get(String key) {
                return key.equals("rtc.db.url") ? Optional.of(url) : Optional.empty();
            }
        };
        return job;
    }

    /** @return bytes of the file that many saved attempts leave */
    private static long grown(Path file, boolean reclaimed) throws SQLException {
        try (Connection connection = open(file)) {
            fill(connection, reclaimed);
            return Files.size(Path.of(file + ".mv.db"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + file + ";WRITE_DELAY=0;RETENTION_TIME=0", "sa", "");
    }

    private static void fill(Connection connection, boolean reclaimed) throws SQLException {
        try (Statement make = connection.createStatement()) {
            make.execute("create table attempt (id int primary key, n int, state clob)");
            make.execute("create index by_n on attempt (n, id)");
        }
        try (PreparedStatement begin = connection.prepareStatement("insert into attempt values (?, 0, 'x')");
                PreparedStatement save = connection.prepareStatement("update attempt set n = 1, state = repeat('y', 3000) where id = ?")) {
            for (int id = 0; id < ROWS; id++) {
                begin.setInt(1, id);
                begin.execute();
                save.setInt(1, id);
                save.execute();
                if (reclaimed && id % 50 == 49) {
                    new EmbeddedStore(connection).reclaim(Duration.ofSeconds(10));
                }
            }
        }
    }
}
