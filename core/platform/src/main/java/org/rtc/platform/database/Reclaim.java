package org.rtc.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.h2.Driver;
import org.rtc.platform.setting.Environment;
import org.rtc.spi.job.Job;

/**
 * The embedded database writes each commit behind what it has. It has a thread that gathers what is left of old pieces, so
 * that their place can be used again, but none where every commit is on the disk at once, as ours are: then this does it.
 */
@ApplicationScoped
public class Reclaim implements Job {
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    @Inject
    Environment environment;

    @Override
    public String name() {
        return "platform.reclaim";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    /** On a connection of its own to what this server has open: those of the pool hide the store. */
    @Override
    public void run() {
        String url = environment.get("rtc.db.url", "");
        if (!url.startsWith("jdbc:h2:")) {
            return;
        }
        Properties account = new Properties();
        account.setProperty("user", environment.get("rtc.db.user", "sa"));
        account.setProperty("password", environment.get("rtc.db.password", ""));
        try (Connection connection = new Driver().connect(url + ";IFEXISTS=TRUE", account)) {
            new EmbeddedStore(connection).reclaim(AT_MOST);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
