package org.rtc.testkit.db;

import com.mysql.cj.jdbc.MysqlConnectionPoolDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** A MariaDB server of this JVM's own, reached as production reaches MySQL. */
final class MariaDb implements Engine {
    private final JdbcConnectionPool pool;

    private MariaDb(MariaDbServer server) {
        MysqlConnectionPoolDataSource source = new MysqlConnectionPoolDataSource();
        source.setUrl(server.url());
        source.setUser(MariaDbServer.USER);
        source.setPassword(server.password());
        pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(50);
    }

    static MariaDb start() {
        return new MariaDb(MariaDbServer.start());
    }

    @Override
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public String pristineSchema() {
        return "rtc_pristine";
    }

    @Override
    public String catalogue() {
        return MariaDbServer.DATABASE;
    }

    @Override
    public List<String> beforeRestore() {
        return List.of("SET FOREIGN_KEY_CHECKS=0");
    }

    @Override
    public List<String> afterRestore() {
        return List.of("SET FOREIGN_KEY_CHECKS=1");
    }

    @Override
    public String empty(String table) {
        return "TRUNCATE TABLE " + table;
    }
}
