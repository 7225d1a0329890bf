package org.rtc.testkit.db;

import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** In memory, with the options that production has. */
final class H2 implements Engine {
    private final JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:rtc;DB_CLOSE_DELAY=-1;MODE=MySQL;"
            + "DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=VALUE,KEY,USER,YEAR,MONTH,DAY", "rtc", "");

    H2() {
        pool.setMaxConnections(50);
    }

    @Override
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public String pristineSchema() {
        return "pristine";
    }

    @Override
    public String catalogue() {
        return "public";
    }

    @Override
    public List<String> beforeRestore() {
        return List.of("SET REFERENTIAL_INTEGRITY FALSE");
    }

    @Override
    public List<String> afterRestore() {
        return List.of("SET REFERENTIAL_INTEGRITY TRUE");
    }

    @Override
    public String empty(String table) {
        return "TRUNCATE TABLE " + table + " RESTART IDENTITY";
    }
}
